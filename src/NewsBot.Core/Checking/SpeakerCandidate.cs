namespace NewsBot.Core.Checking;

/// <summary>One of several people of a name whom a claim may mean.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Roles">What articles say they are; may be empty.</param>
/// <param name="Quotes">How many of their statements stand in the articles that were looked at.</param>
public sealed record SpeakerCandidate(string Name, IReadOnlyList<string> Roles, int Quotes);
