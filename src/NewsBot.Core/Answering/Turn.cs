namespace NewsBot.Core.Answering;

/// <summary>An earlier turn of a conversation.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What was answered, or <see langword="null"/>.</param>
public sealed record Turn(string Question, string? Answer);
