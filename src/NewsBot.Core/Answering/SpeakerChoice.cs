namespace NewsBot.Core.Answering;

/// <summary>One of several people whom a question may mean.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Role">What an article says they are, or <see langword="null"/>.</param>
/// <param name="Quotations">How many of their utterances stand in the articles that were looked at.</param>
public sealed record SpeakerChoice(string Name, string? Role, int Quotations);
