using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>The index of one generation: frozen segments and the statistics over all of them. Read by any thread.</summary>
public sealed class IndexSnapshot
{
    private const int BackgroundArticles = 50;

    internal IndexSnapshot(ImmutableArray<SegmentView> views)
    {
        Views = views;
        foreach (var view in views)
        {
            ArticleCount += view.ArticleCount;
            PassageCount += view.PassageCount;
            TotalLength += view.TotalLength;
            TotalHeadLength += view.TotalHeadLength;
        }
    }

    /// <summary>The index of no article.</summary>
    public static IndexSnapshot Empty { get; } = new([]);

    /// <summary>Articles that can be found.</summary>
    public int ArticleCount { get; }

    /// <summary>Passages that can be found.</summary>
    public int PassageCount { get; }

    internal ImmutableArray<SegmentView> Views { get; }

    internal long TotalLength { get; }

    internal long TotalHeadLength { get; }

    /// <summary>The articles, segment by segment.</summary>
    public IEnumerable<Article> Articles =>
        Views.SelectMany(view =>
            view.Segment.Articles.Where((_, ordinal) => !view.IsWithdrawn(ordinal))
        );

    /// <summary>The article of that id, or <see langword="null"/>.</summary>
    public Article? Find(ArticleId id)
    {
        foreach (var view in Views)
        {
            var ordinal = view.Segment.Find(id);
            if (ordinal >= 0 && !view.IsWithdrawn(ordinal))
            {
                return view.Segment.Articles[ordinal];
            }
        }

        return null;
    }

    /// <summary>The share of rarity of a word: ln(1 + (N - n + 0.5) / (n + 0.5)) over articles, as Lucene computes it.</summary>
    internal float ArticleIdf(QueryTerm term) =>
        Bm25.Idf(ArticleCount, Frequency(term, static (v, t) => v.ArticleFrequency(t)));

    /// <summary>In how many articles a word stands.</summary>
    internal int Count(QueryTerm term) => Frequency(term, static (v, t) => v.ArticleFrequency(t));

    /// <summary>
    /// How much a word of a question says: its idf over the articles and over some that are not here, each with one word
    /// in fifty, so that in a corpus of few articles words weigh about the same and a missing one does not weigh most.
    /// </summary>
    internal float Rarity(QueryTerm term) =>
        Bm25.Idf(
            ArticleCount + BackgroundArticles,
            Frequency(term, static (v, t) => v.ArticleFrequency(t)) + 1
        );

    /// <summary>The same over passages.</summary>
    internal float PassageIdf(QueryTerm term) =>
        Bm25.Idf(PassageCount, Frequency(term, static (v, t) => v.PassageFrequency(t)));

    /// <summary>In how many passages a word stands.</summary>
    internal int PassageCountOf(QueryTerm term) =>
        Frequency(term, static (v, t) => v.PassageFrequency(t));

    // A word of two forms is as frequent as its more frequent form: nearly every passage with the one has the other.
    private int Frequency(QueryTerm term, Func<SegmentView, int, int> count)
    {
        var (exact, stem) = (0, 0);
        foreach (var view in Views)
        {
            var (exactId, stemId) = term.FindIn(view.Segment.Terms);
            exact += count(view, exactId);
            stem += count(view, stemId);
        }

        return Math.Max(exact, stem);
    }
}
