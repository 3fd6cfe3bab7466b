using System.Collections.Immutable;
using NewsBot.Core.Quotations;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Stories.Telling;

/// <summary>Tells who speaks in a story.</summary>
internal static class KeyPeople
{
    private const int Most = 6;

    /// <summary>What is longer is more than a role.</summary>
    private const int MaxRole = 60;

    /// <summary>People with a name, those first whom most articles quote.</summary>
    public static ImmutableArray<KeyPerson> Of(IEnumerable<Statement> statements) =>
        [
            .. statements
                .Where(s => s.Speaker is { Kind: SpeakerKind.Person } && !s.Parts[0].IsUncertain)
                .GroupBy(
                    s => PersonName.Parse(s.Speaker!.Name).Surname,
                    StringComparer.OrdinalIgnoreCase
                )
                .OrderByDescending(g => g.Select(s => s.Article.Id).Distinct().Count())
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(g => new KeyPerson(
                    g.Select(s => s.Speaker!.Name).MaxBy(n => n.Length)!,
                    g.Select(s => s.Speaker!.Role)
                        .FirstOrDefault(r =>
                            r is { Length: > 0 and <= MaxRole } && char.IsLetter(r[0])
                        )
                )),
        ];
}
