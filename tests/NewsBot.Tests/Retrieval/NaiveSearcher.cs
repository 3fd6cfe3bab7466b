using NewsBot.Core.Articles;
using NewsBot.Core.Language;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Retrieval;

/// <summary>The ranking as its documentation says it, by a scan over every word of every text: the oracle of the index.</summary>
internal sealed class NaiveSearcher
{
    private readonly RetrievalOptions _options;
    private readonly List<Entry> _articles;

    public NaiveSearcher(IEnumerable<Article> articles, RetrievalOptions options)
    {
        _options = options;
        _articles = [.. articles.Select(a => new Entry(a))];
    }

    public IReadOnlyList<Hit> Search(Query query, int count)
    {
        var terms = QueryTerm.Parse(query.Text);
        var hits = new List<Hit>();
        foreach (var entry in _articles.Where(a => query.Filter.Allows(a.Article)))
        {
            var shared = terms.Sum(t => ArticlePart(entry, t));
            var parts = entry.Passages.Select(p => terms.Sum(t => PassagePart(p, t))).ToArray();
            if (shared + parts.Sum() > 0 && parts.Length > 0)
            {
                hits.AddRange(Rank(entry, shared, parts, Gain(entry.Article, query)));
            }
        }

        return
        [
            .. hits.OrderByDescending(h => h.Score)
                .ThenBy(h => h.Article.Id)
                .ThenBy(h => h.Span.Start)
                .Take(count),
        ];
    }

    /// <summary>Whether two passages of an article are worth so nearly the same that rounding decides which leads.</summary>
    public bool AreAlike(Hit one, Hit other, Query query)
    {
        if (one.Article.Id != other.Article.Id)
        {
            return false;
        }

        var terms = QueryTerm.Parse(query.Text);
        var entry = _articles.First(a => a.Article.Id == one.Article.Id);
        var (first, second) = (Part(one), Part(other));
        return Math.Abs(first - second) < 0.002 * (1 + first);

        double Part(Hit hit) =>
            entry
                .Passages.Where((_, i) => entry.Spans[i] == hit.Span)
                .Sum(p => terms.Sum(t => PassagePart(p, t)));
    }

    private IEnumerable<Hit> Rank(Entry entry, double shared, double[] parts, double gain)
    {
        var order = Enumerable
            .Range(0, parts.Length)
            .OrderByDescending(i => parts[i])
            .ThenBy(i => i);
        foreach (var (passage, rank) in order.Select((passage, rank) => (passage, rank)))
        {
            if (rank == 0 || parts[passage] > 0)
            {
                var score =
                    gain * ((shared * Math.Pow(_options.FollowerWeight, rank)) + parts[passage]);
                yield return new Hit(entry.Article, entry.Spans[passage], (float)score);
            }
        }
    }

    private double PassagePart(Words passage, QueryTerm term) =>
        term.Count
        * Idf(
            PassageCount,
            Frequency(term, form => _articles.Sum(a => a.Passages.Count(p => p.Count(form) > 0)))
        )
        * Saturate(
            passage.Count(term),
            passage.Length,
            Average(_articles.Sum(a => a.BodyLength), PassageCount)
        );

    private double ArticlePart(Entry entry, QueryTerm term)
    {
        var idf =
            term.Count
            * Idf(
                _articles.Count,
                Frequency(
                    term,
                    form =>
                        _articles.Count(a => a.Passages.Append(a.Head).Any(w => w.Count(form) > 0))
                )
            );
        var body = Saturate(
            entry.Passages.Sum(p => p.Count(term)),
            entry.BodyLength,
            Average(_articles.Sum(a => a.BodyLength), _articles.Count)
        );
        var head = Saturate(
            entry.Head.Count(term),
            entry.Head.Length,
            Average(_articles.Sum(a => a.Head.Length), _articles.Count)
        );
        return idf * ((_options.ArticleWeight * body) + (_options.HeadWeight * head));
    }

    private int PassageCount => _articles.Sum(a => a.Passages.Count);

    private static int Frequency(QueryTerm term, Func<string?, int> count) =>
        Math.Max(count(term.Exact), count(term.Stem));

    private static double Idf(int count, int frequency) =>
        Math.Log(1 + ((count - frequency + 0.5) / (frequency + 0.5)));

    private double Saturate(int frequency, int length, double average) =>
        frequency
        * (_options.K1 + 1)
        / (frequency + (_options.K1 * (1 - _options.B + (_options.B * length / average))));

    private static double Average(int total, int count) =>
        Math.Max(1, (double)total / Math.Max(1, count));

    private double Gain(Article article, Query query)
    {
        if (article.Published.Day is not { } day)
        {
            return 1;
        }

        var recency = query.Today is { } today
            ? Halved(Math.Abs(today.DayNumber - day.DayNumber), _options.RecencyHalfLifeDays)
            : 0;
        var period = query
            .Periods.Select(p => p.Weight * Halved(p.Days.DistanceTo(day), p.HalfLifeDays))
            .Append(0)
            .Max();
        return 1 + (_options.RecencyWeight * recency) + (_options.PeriodWeight * period);
    }

    private static double Halved(int days, double halfLife) => Math.Pow(2, -days / halfLife);

    private sealed class Entry
    {
        public Entry(Article article)
        {
            Article = article;
            Spans = PassageSegmenter.Segment(article);
            Passages = [.. Spans.Select(s => new Words(s.Of(article.Text).ToString()))];
            Head = new Words("");
            Head.AddTitle(article.Title);
            Head.AddTitle(article.Outlet ?? "");
            Head.AddText(
                Spans.Count == 0
                    ? ""
                    : SentenceSegmenter.First(article.Text, Spans[0]).Of(article.Text).ToString()
            );
            BodyLength = Passages.Sum(p => p.Length);
        }

        public Article Article { get; }

        public IReadOnlyList<TextSpan> Spans { get; }

        public List<Words> Passages { get; }

        public Words Head { get; }

        public int BodyLength { get; }
    }

    private sealed class Words
    {
        private readonly Dictionary<string, int> _counts = [];

        public Words(string text) => AddText(text);

        public int Length { get; private set; }

        public void AddText(string text)
        {
            var sink = new Sink(_counts);
            TermAnalyzer.AnalyzeText(text, ref sink);
            Length += sink.Length;
        }

        public void AddTitle(string text)
        {
            var sink = new Sink(_counts);
            TermAnalyzer.AnalyzeTitle(text, ref sink);
            Length += sink.Length;
        }

        public int Count(string? form) =>
            form is null ? 0 : Math.Min(255, _counts.GetValueOrDefault(form));

        public int Count(QueryTerm term) => Math.Max(Count(term.Exact), Count(term.Stem));
    }

    private struct Sink(Dictionary<string, int> counts) : ITermSink
    {
        public int Length { get; private set; }

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        )
        {
            Length++;
            if (useExact)
            {
                counts[exact.ToString()] = counts.GetValueOrDefault(exact.ToString()) + 1;
            }

            if (!stem.IsEmpty)
            {
                counts[stem.ToString()] = counts.GetValueOrDefault(stem.ToString()) + 1;
            }
        }
    }
}
