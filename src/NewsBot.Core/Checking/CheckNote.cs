namespace NewsBot.Core.Checking;

/// <summary>Something to say about a match, and the words it is about.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">Words of the article that it is about, or of the claim where it added them; may be empty.</param>
public sealed record CheckNote(CheckNoteKind Kind, string Words = "");
