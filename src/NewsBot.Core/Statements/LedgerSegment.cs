using System.Collections.Immutable;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>
/// A frozen part of the ledger: articles that quote, their quotations and statements. Words are looked up in a segment of the
/// index in which a statement is a passage. Read by any thread.
/// </summary>
internal sealed class LedgerSegment
{
    private LedgerSegment(
        SegmentView words,
        ImmutableArray<Quotation>[] quotations,
        Statement[] statements,
        SpeakerTable speakers
    ) => (Words, Quotations, Statements, Speakers) = (words, quotations, statements, speakers);

    private LedgerSegment(
        SegmentView words,
        ImmutableArray<Quotation>[] quotations,
        Statement[][] statements
    )
        : this(
            words,
            quotations,
            [.. statements.SelectMany(s => s)],
            new SpeakerTable(statements.SelectMany(Sighting.In))
        ) { }

    public LedgerSegment(Segment words, ImmutableArray<Quotation>[] quotations)
        : this(
            new SegmentView(words),
            quotations,
            [.. words.Articles.Select((a, i) => StatementReader.Read(a, quotations[i]).ToArray())]
        ) { }

    /// <summary>The words, and which articles are withdrawn.</summary>
    public SegmentView Words { get; }

    /// <summary>The quotations of each article.</summary>
    public ImmutableArray<Quotation>[] Quotations { get; }

    /// <summary>The statement that each passage is.</summary>
    public Statement[] Statements { get; }

    /// <summary>Who speaks, withdrawn articles too.</summary>
    public SpeakerTable Speakers { get; }

    /// <summary>The number of a live article of that id, or -1.</summary>
    public int Find(ArticleId id)
    {
        var ordinal = Words.Segment.Find(id);
        return ordinal >= 0 && !Words.IsWithdrawn(ordinal) ? ordinal : -1;
    }

    /// <summary>Whether the statement's article is withdrawn.</summary>
    public bool IsWithdrawn(int statement) =>
        Words.IsWithdrawn(Words.Segment.Table.Article[statement]);

    /// <summary>The segment without those articles, none of which is withdrawn yet.</summary>
    public LedgerSegment Without(IReadOnlyCollection<int> articles) =>
        new(Words.Without(articles), Quotations, Statements, Speakers);

    /// <summary>The live articles of all segments as one.</summary>
    public static LedgerSegment Merge(IReadOnlyList<LedgerSegment> segments) =>
        new(
            SegmentMerger.Merge([.. segments.Select(s => s.Words)]),
            [
                .. segments.SelectMany(s =>
                    s.Quotations.Where((_, article) => !s.Words.IsWithdrawn(article))
                ),
            ]
        );
}
