namespace NewsBot.Requests;

/// <summary>A result as a surface gets it.</summary>
/// <param name="Result">The result.</param>
/// <param name="IsFromCache">Whether it was computed for an earlier request, or together with another one.</param>
/// <param name="Conversation">Questions of the conversation up to this one, oldest first; empty where it is none.</param>
internal sealed record Served(
    Result Result,
    bool IsFromCache,
    System.Collections.Immutable.ImmutableArray<EarlierQuestion> Conversation
);
