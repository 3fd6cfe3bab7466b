namespace NewsBot.Storage.State;

/// <summary>A question that another one follows, in a conversation of one user or several.</summary>
/// <param name="Text">The question.</param>
/// <param name="AskerId">Who asked it, who may have it deleted.</param>
internal sealed record EarlierQuestion(string Text, ulong AskerId);
