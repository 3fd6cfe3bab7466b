using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>Who said what in the articles of one generation: frozen segments. Immutable; read by any thread.</summary>
public sealed class Ledger
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<KnownPerson>> _people = new(
        StringComparer.Ordinal
    );

    internal Ledger(ImmutableArray<LedgerSegment> segments)
    {
        Segments = segments;
        Words = new IndexSnapshot([.. segments.Select(s => s.Words)]);
    }

    /// <summary>The ledger of no article.</summary>
    public static Ledger Empty { get; } = new([]);

    /// <summary>How many statements there are.</summary>
    public int Count => Words.PassageCount;

    /// <summary>The statements, segment by segment.</summary>
    public IEnumerable<Statement> Statements =>
        Segments.SelectMany(s => s.Statements.Where((_, i) => !s.IsWithdrawn(i)));

    /// <summary>An index in which each statement is a passage.</summary>
    internal IndexSnapshot Words { get; }

    internal ImmutableArray<LedgerSegment> Segments { get; }

    /// <summary>The quotations of an article, as they were read when it was added; empty for one that is not there.</summary>
    public ImmutableArray<Quotation> QuotationsOf(ArticleId article)
    {
        foreach (var segment in Segments)
        {
            if (segment.Find(article) is var ordinal and >= 0)
            {
                return segment.Quotations[ordinal];
            }
        }

        return [];
    }

    /// <summary>The speakers that a look-up finds, without those of withdrawn articles.</summary>
    internal IEnumerable<Sighting> Sightings(Func<SpeakerTable, IEnumerable<Sighting>> lookUp) =>
        Segments.SelectMany(segment =>
            lookUp(segment.Speakers).Where(s => segment.Find(s.Article.Id) >= 0)
        );

    /// <summary>The people of a surname; told once in a generation.</summary>
    internal IReadOnlyList<KnownPerson> PeopleOf(string surname) =>
        _people.GetOrAdd(
            surname,
            static (key, ledger) =>
                [
                    .. Identities
                        .Of(ledger.Sightings(t => t.OfSurname(key)))
                        .Select(sightings => new KnownPerson(Person.Of(sightings), sightings)),
                ],
            this
        );

    /// <summary>The ledger without some articles; ids that are not there are passed over.</summary>
    internal ImmutableArray<LedgerSegment> Without(IReadOnlyCollection<ArticleId> ids) =>
        [
            .. Segments.Select(segment =>
            {
                var gone = ids.Select(segment.Find).Where(ordinal => ordinal >= 0).ToArray();
                return gone.Length == 0 ? segment : segment.Without(gone);
            }),
        ];

    /// <summary>The ledger of some segments, in as few as the index would have.</summary>
    internal static Ledger Of(ImmutableArray<LedgerSegment> segments) =>
        new(SegmentCompaction.Compact(segments, static s => s.Words, LedgerSegment.Merge));
}
