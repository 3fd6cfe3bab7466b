using System.Collections.Immutable;

namespace NewsBot.Core.Statements;

/// <summary>Who may be meant by a name or a role.</summary>
/// <param name="People">Nobody, the one who is meant, or several who may be, most quoted first.</param>
/// <param name="Readings">Words that the ledger does not have and what was taken for them; shown wherever people are.</param>
public sealed record FoundSpeakers(
    ImmutableArray<Person> People,
    ImmutableArray<(string Asked, string Taken)> Readings
);
