using System.Collections.Immutable;

namespace NewsBot.Storage.State;

/// <summary>One of the people of a name.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Roles">What articles say they are.</param>
/// <param name="Quotes">How many of their utterances there are.</param>
internal sealed record StoredCandidate(string Name, ImmutableArray<string> Roles, int Quotes);
