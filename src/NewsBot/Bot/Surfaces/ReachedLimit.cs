namespace NewsBot.Bot.Surfaces;

/// <summary>A limit that a request went beyond.</summary>
/// <param name="Phrase">The phrase that says which.</param>
/// <param name="Id">The user, channel or server whose it is.</param>
/// <param name="Again">When to ask again.</param>
internal sealed record ReachedLimit(string Phrase, ulong Id, DateTimeOffset Again);
