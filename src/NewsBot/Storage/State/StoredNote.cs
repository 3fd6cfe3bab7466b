namespace NewsBot.Storage.State;

/// <summary>Something that a check says of a match.</summary>
/// <param name="Kind">By name.</param>
/// <param name="Words">What it is about.</param>
internal sealed record StoredNote(string Kind, string Words);
