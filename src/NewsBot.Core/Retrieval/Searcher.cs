using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// Ranks passages. A passage's score is its own BM25, plus its article's BM25 over all passages and over its head, each by
/// its weight, times gains for recent articles, for those of days that the query speaks of and for an outlet that it names. Further passages of an article get
/// less and less of the article's part. Thread-safe; holds no state but its weights.
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
        var top = new TopHits(count);
        foreach (var view in index.Views)
        {
            using var scratch = new SearchScratch(view.Segment);
            foreach (var term in query.Words.Terms)
            {
                cancellationToken.ThrowIfCancellationRequested();
                AddPassages(index, view.Segment, term, scratch);
                AddHeads(index, view.Segment, term, scratch);
            }

            AddPhrases(index, view, query.Words.Phrases, scratch, cancellationToken);
            Collect(view, query, scratch, top);
        }

        return top.Hits;
    }

    /// <summary>
    /// The best score of the hits as a share of the score that a passage can't exceed, but for phrases and outlets: every
    /// word of the query in it, in its article and in its head, on the clock's own day. An article of days that were asked
    /// about ranks higher but is no stronger for it.
    /// </summary>
    /// <returns>About 0 to 1; 0 without a hit, or without a word that weighs anything.</returns>
    public float Strength(IndexSnapshot index, Query query, IReadOnlyList<Hit> hits)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(hits);
        if (hits.Count == 0)
        {
            return 0;
        }

        var best = query.Periods.IsEmpty
            ? hits[0].Score
            : hits.Max(h => h.Score / TimeGain(h.Article, query) * GateGain(h.Article, query));

        // Words to look for to the letter may be words that weigh nothing; finding those shows nothing.
        var ideal = Ideal(index, query);
        return ideal > 0 ? best / ideal : 0;
    }

    private float Ideal(IndexSnapshot index, Query query)
    {
        var shared = (float)(_options.ArticleWeight + _options.HeadWeight);
        var sum = query.Words.Terms.Sum(term =>
            term.Count * (index.PassageIdf(term) + (shared * index.ArticleIdf(term)))
        );
        return sum
            * (float)((_options.K1 + 1) * (query.Today is null ? 1 : 1 + _options.RecencyWeight));
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
            var norm = Bm25.Norm(k1, b, table.Lengths[passage], passageAverage);
            scratch.PassageScores[passage] += passageIdf * Bm25.Saturate(count, k1, norm);
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

    private void AddHeads(
        IndexSnapshot index,
        Segment segment,
        QueryTerm term,
        SearchScratch scratch
    )
    {
        var (exact, stem) = term.FindIn(segment.Terms);
        using var postings = new PostingsMerge(segment.HeadPostings, exact, stem);
        var (k1, b) = ((float)_options.K1, (float)_options.B);
        var idf = term.Count * index.ArticleIdf(term) * (float)_options.HeadWeight;
        var average = Average(index.TotalHeadLength, index.ArticleCount);
        for (var i = 0; i < postings.Ids.Length; i++)
        {
            var article = postings.Ids[i];
            var norm = Bm25.Norm(k1, b, segment.Table.HeadLengths[article], average);
            scratch.AddToArticle(article, idf * Bm25.Saturate(postings.Frequencies[i], k1, norm));
        }
    }

    // Words in quotation marks that stand so in a passage count once more, all together.
    private void AddPhrases(
        IndexSnapshot index,
        SegmentView view,
        IReadOnlyList<QuotedPhrase> phrases,
        SearchScratch scratch,
        CancellationToken cancellationToken
    )
    {
        foreach (var phrase in phrases)
        {
            var weight = (float)_options.PhraseWeight * phrase.Terms.Sum(index.PassageIdf);
            foreach (var passage in PhraseFinder.Find(phrase, index, view, cancellationToken))
            {
                scratch.AddPhrase(passage, view.Segment.Table.Article[passage], weight);
            }
        }
    }

    private void Collect(SegmentView view, Query query, SearchScratch scratch, TopHits top)
    {
        var segment = view.Segment;
        var named = segment.Outlets.NamedIn(query.Words);
        if (query.Words.IsPhraseAlone)
        {
            scratch.KeepPhrases(segment.Table);
        }

        foreach (var ordinal in scratch.Touched)
        {
            var article = segment.Articles[ordinal];
            var best = scratch.BestPassage(segment.Table, ordinal);
            if (view.IsWithdrawn(ordinal) || best < 0)
            {
                continue;
            }

            var gain = TimeGain(article, query) * OutletGain(named, segment.Outlets.Of(ordinal));
            if (
                gain * (scratch.ArticleScores[ordinal] + scratch.PassageScores[best])
                    >= top.Threshold
                && query.Filter.Allows(article)
            )
            {
                Offer(segment, ordinal, gain, scratch, top);
            }
        }
    }

    // The best passage, then the next best while it can get in; an article found by its head alone by its first passage.
    private void Offer(Segment segment, int ordinal, float gain, SearchScratch scratch, TopHits top)
    {
        var shared = scratch.ArticleScores[ordinal];
        var passage = scratch.BestPassage(segment.Table, ordinal);
        do
        {
            var score = gain * (shared + scratch.PassageScores[passage]);
            if (score < top.Threshold)
            {
                return;
            }

            top.Offer(new Hit(segment.Articles[ordinal], segment.Table.Span(passage), score));
            shared *= (float)_options.FollowerWeight;
            scratch.PassageScores[passage] = 0;
            passage = scratch.BestPassage(segment.Table, ordinal);
        } while (passage >= 0 && scratch.PassageScores[passage] > 0);
    }

    private float OutletGain(HashSet<int>? named, int outlet) =>
        named is not null && named.Contains(outlet) ? 1f + (float)_options.OutletWeight : 1f;

    // 1 for an old or undated article, up to 1 + both weights for one of the clock's day and of a day asked about.
    private float TimeGain(Article article, Query query)
    {
        var gain = 1f + (float)(_options.RecencyWeight * Recency(article, query));
        return query.Periods.IsEmpty
            ? gain
            : gain
                + (float)(
                    _options.PeriodWeight
                    * query.Periods.Max(p => p.Weight * p.Closeness(article.Published.Day))
                );
    }

    // What the gain would be if articles of old days that were asked about were of the clock's day, and nothing else counted.
    private float GateGain(Article article, Query query)
    {
        var asRecent = query
            .Periods.Where(p => p.IsAsGoodAsRecent)
            .Select(p => p.Closeness(article.Published.Day))
            .DefaultIfEmpty()
            .Max();
        return query.Today is null
            ? 1
            : 1f + (float)(_options.RecencyWeight * Math.Max(asRecent, Recency(article, query)));
    }

    // Later articles age the same way.
    private double Recency(Article article, Query query) =>
        query.Today is { } today && article.Published.Day is { } day
            ? Math.Pow(2, -Math.Abs(today.DayNumber - day.DayNumber) / _options.RecencyHalfLifeDays)
            : 0;

    private static float Average(long total, int count) =>
        Math.Max(1f, (float)total / Math.Max(1, count));
}
