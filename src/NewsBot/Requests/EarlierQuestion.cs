namespace NewsBot.Requests;

/// <summary>A question asked before in a conversation.</summary>
/// <param name="Text">The question; for a name or words that were asked about, the question that means the same.</param>
/// <param name="AskerId">Who asked it, by the surface's number; 0 where only one person can.</param>
internal sealed record EarlierQuestion(string Text, ulong AskerId);
