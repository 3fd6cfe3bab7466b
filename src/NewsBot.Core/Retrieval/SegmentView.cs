using System.Collections.Frozen;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// A segment without the articles withdrawn since it was built. Counts are exact: what a withdrawn article added to the
/// statistics of terms and lengths is taken off again. Immutable.
/// </summary>
internal sealed class SegmentView
{
    private static readonly FrozenSet<int> _none = FrozenSet<int>.Empty;

    private readonly FrozenSet<int> _withdrawn;
    private readonly FrozenDictionary<int, (int Passages, int Articles)> _lost;

    public SegmentView(Segment segment)
        : this(segment, _none, FrozenDictionary<int, (int Passages, int Articles)>.Empty) { }

    private SegmentView(
        Segment segment,
        FrozenSet<int> withdrawn,
        FrozenDictionary<int, (int Passages, int Articles)> lost
    )
    {
        (Segment, _withdrawn, _lost) = (segment, withdrawn, lost);
        var table = segment.Table;
        (ArticleCount, PassageCount) = (segment.Articles.Length - withdrawn.Count, table.Count);
        (TotalLength, TotalHeadLength) = (table.TotalLength, table.TotalHeadLength);
        foreach (var article in withdrawn)
        {
            PassageCount -= table.FirstPassage[article + 1] - table.FirstPassage[article];
            TotalLength -= table.ArticleLengths[article];
            TotalHeadLength -= table.HeadLengths[article];
        }
    }

    public Segment Segment { get; }

    /// <summary>Articles that are not withdrawn.</summary>
    public int ArticleCount { get; }

    /// <summary>Their passages.</summary>
    public int PassageCount { get; }

    /// <summary>Index terms in these passages.</summary>
    public long TotalLength { get; }

    /// <summary>Index terms in the heads.</summary>
    public long TotalHeadLength { get; }

    /// <summary>How many articles are withdrawn.</summary>
    public int WithdrawnCount => _withdrawn.Count;

    public bool IsWithdrawn(int article) => _withdrawn.Count > 0 && _withdrawn.Contains(article);

    /// <summary>In how many passages the term stands.</summary>
    public int PassageFrequency(int term) =>
        term < 0 ? 0 : Segment.PassagePostings.Count(term) - _lost.GetValueOrDefault(term).Passages;

    /// <summary>In how many articles it stands, head included.</summary>
    public int ArticleFrequency(int term) =>
        term < 0 ? 0 : Segment.ArticleFrequencies[term] - _lost.GetValueOrDefault(term).Articles;

    /// <summary>The view without those articles, none of which is withdrawn yet.</summary>
    public SegmentView Without(IReadOnlyCollection<int> articles)
    {
        var lost = _lost.ToDictionary();
        foreach (var (term, passages) in articles.SelectMany(Segment.TermsOf))
        {
            var before = lost.GetValueOrDefault(term);
            lost[term] = (before.Passages + passages, before.Articles + 1);
        }

        return new SegmentView(
            Segment,
            _withdrawn.Concat(articles).ToFrozenSet(),
            lost.ToFrozenDictionary()
        );
    }
}
