using System.Collections.Immutable;

namespace NewsBot.Core.People;

/// <summary>What an operator tells about a person.</summary>
/// <param name="Name">The full name.</param>
/// <param name="OtherNames">Names that articles have for them instead.</param>
/// <param name="Roles">What they are, and from when to when.</param>
/// <param name="Pronoun">The pronoun that stands for them, folded (<c>she</c>), or <see langword="null"/>.</param>
public sealed record DecidedPerson(
    string Name,
    ImmutableArray<string> OtherNames,
    ImmutableArray<DecidedRole> Roles,
    string? Pronoun
);
