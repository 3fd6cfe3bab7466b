using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Ranks passages. A passage's score is its own BM25, plus its article's BM25 over all passages and over the headline,
/// each by its weight, times a gain for recent articles. Further passages of an article count less than its best.
/// Thread-safe; holds no state but its weights.
/// </summary>
public sealed class Searcher(IOptions<RetrievalOptions> options)
{
    private readonly RetrievalOptions _options = options.Value;

    /// <summary>The best passages.</summary>
    /// <param name="index">The index of one generation.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="count">How many at most; above 0.</param>
    /// <param name="cancellationToken">Stops between segments and terms.</param>
    /// <returns>Best first; empty when no passage has a word of the query.</returns>
    public IReadOnlyList<Hit> Search(
        IndexSnapshot index,
        Query query,
        int count,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var terms = QueryTerm.Parse(query.Text);
        var top = new TopHits(count);
        foreach (var view in index.Views)
        {
            using var scratch = new SearchScratch(view.Segment);
            foreach (var term in terms)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddPassages(index, view.Segment, term, scratch);
                AddTitles(index, view.Segment, term, scratch);
            }

            Collect(view, query, scratch, top);
        }

        return top.Hits;
    }

    private void AddPassages(
        IndexSnapshot index,
        Segment segment,
        QueryTerm term,
        SearchScratch scratch
    )
    {
        var (exact, stem) = term.FindIn(segment.Terms);
        using var postings = new PostingsMerge(segment.PassagePostings, exact, stem);
        var (k1, b) = ((float)_options.K1, (float)_options.B);
        var passageIdf = term.Count * index.PassageIdf(term);
        var articleIdf = term.Count * index.ArticleIdf(term) * (float)_options.ArticleWeight;
        var passageAverage = Average(index.TotalLength, index.PassageCount);
        var articleAverage = Average(index.TotalLength, index.ArticleCount);
        var table = segment.Table;
        var (article, frequency) = (-1, 0);
        for (var i = 0; i < postings.Ids.Length; i++)
        {
            var passage = postings.Ids[i];
            int count = postings.Frequencies[i];
            scratch.PassageScores[passage] +=
                passageIdf
                * Bm25.Saturate(
                    count,
                    k1,
                    Bm25.Norm(k1, b, table.Lengths[passage], passageAverage)
                );
            if (table.Article[passage] != article)
            {
                AddArticle();
                (article, frequency) = (table.Article[passage], 0);
            }

            frequency += count;
        }

        AddArticle();

        void AddArticle()
        {
            if (article >= 0)
            {
                var norm = Bm25.Norm(k1, b, table.ArticleLengths[article], articleAverage);
                scratch.AddToArticle(article, articleIdf * Bm25.Saturate(frequency, k1, norm));
            }
        }
    }

    private void AddTitles(
        IndexSnapshot index,
        Segment segment,
        QueryTerm term,
        SearchScratch scratch
    )
    {
        var (exact, stem) = term.FindIn(segment.Terms);
        using var postings = new PostingsMerge(segment.TitlePostings, exact, stem);
        var (k1, b) = ((float)_options.K1, (float)_options.B);
        var idf = term.Count * index.ArticleIdf(term) * (float)_options.TitleWeight;
        var average = Average(index.TotalTitleLength, index.ArticleCount);
        for (var i = 0; i < postings.Ids.Length; i++)
        {
            var article = postings.Ids[i];
            var norm = Bm25.Norm(k1, b, segment.Table.TitleLengths[article], average);
            scratch.AddToArticle(article, idf * Bm25.Saturate(postings.Frequencies[i], k1, norm));
        }
    }

    private void Collect(SegmentView view, Query query, SearchScratch scratch, TopHits top)
    {
        var table = view.Segment.Table;
        var scores = scratch.PassageScores;
        foreach (var ordinal in scratch.Touched)
        {
            if (view.IsWithdrawn(ordinal))
            {
                continue;
            }

            var article = view.Segment.Articles[ordinal];
            var (first, end) = (table.FirstPassage[ordinal], table.FirstPassage[ordinal + 1]);
            var gain = Gain(article, query.Today);
            var shared = scratch.ArticleScores[ordinal];
            var best = Best(scores, first, end);
            if (
                best < 0
                || gain * (shared + scores[best]) < top.Threshold
                || !query.Filter.Allows(article)
            )
            {
                continue;
            }

            top.Offer(new Hit(article, table.Span(best), gain * (shared + scores[best])));
            for (var passage = first; passage < end; passage++)
            {
                var score = gain * (shared + scores[passage]) * (float)_options.FollowerWeight;
                if (passage != best && scores[passage] > 0 && score > 0 && score >= top.Threshold)
                {
                    top.Offer(new Hit(article, table.Span(passage), score));
                }
            }
        }
    }

    // An article found by its headline alone is shown by its first passage.
    private static int Best(float[] scores, int first, int end)
    {
        var best = first < end ? first : -1;
        for (var passage = first + 1; passage < end; passage++)
        {
            best = scores[passage] > scores[best] ? passage : best;
        }

        return best;
    }

    // 1 for an old or undated article, up to 1 + weight for one of the clock's day; later articles age the same way.
    private float Gain(Article article, DateOnly? today)
    {
        if (today is null || article.Published.Day is not { } day)
        {
            return 1;
        }

        var age = Math.Abs(today.Value.DayNumber - day.DayNumber);
        return 1f
            + (float)(_options.RecencyWeight * Math.Pow(2, -age / _options.RecencyHalfLifeDays));
    }

    private static float Average(long total, int count) =>
        Math.Max(1f, (float)total / Math.Max(1, count));
}
