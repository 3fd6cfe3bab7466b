namespace NewsBot.Storage.State;

/// <summary>A piece of an answer: joining words, or a citation.</summary>
/// <param name="Prose">Our words.</param>
/// <param name="Quote">What was cited.</param>
internal sealed record StoredPart(string? Prose, StoredQuote? Quote);
