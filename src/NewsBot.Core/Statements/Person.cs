using System.Collections.Immutable;
using NewsBot.Core.Quotations;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>A speaker across articles: one person, or one body.</summary>
public sealed class Person
{
    private const int MaxRoles = 12;

    private Person(
        string name,
        SpeakerKind kind,
        ImmutableArray<string> roles,
        ImmutableArray<Statement> statements
    ) => (Name, Kind, Roles, Statements) = (name, kind, roles, statements);

    /// <summary>The name that most articles give, in full where one does.</summary>
    public string Name { get; }

    /// <summary>Person or body.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>What articles say they are, each once, what most statements come with first.</summary>
    public ImmutableArray<string> Roles { get; }

    /// <summary>All they say, oldest first, undated last; the same words of several articles several times.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The person of some sightings, in any order.</summary>
    internal static Person Of(IReadOnlyCollection<Sighting> sightings)
    {
        var name = sightings
            .GroupBy(s => s.Speaker.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.First().Name.IsFull)
            .ThenByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Length)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .First();
        var statements = sightings
            .SelectMany(s => s.Statements)
            .OrderBy(s => s.Article.Published.Instant ?? DateTimeOffset.MaxValue)
            .ThenBy(s => s.Article.Id)
            .ThenBy(s => s.Span.Start)
            .ToImmutableArray();
        return new Person(
            name.Key,
            name.First().Speaker.Kind,
            [
                .. statements
                    .Reverse()
                    .Select(s => s.Speaker?.Role)
                    .Where(r => !string.IsNullOrWhiteSpace(r))
                    .Select(r => r!)
                    .GroupBy(name => PlainWords.Of(name), StringComparer.Ordinal)
                    .OrderByDescending(g => g.Count())
                    .Take(MaxRoles)
                    .Select(g => g.First()),
            ],
            statements
        );
    }
}
