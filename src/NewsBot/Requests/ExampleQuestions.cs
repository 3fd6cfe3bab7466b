using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;

namespace NewsBot.Requests;

/// <summary>
/// Questions that the corpus at hand can answer: whom its newest articles quote, of different outlets where
/// there are some; else their headlines. Thread-safe.
/// </summary>
internal sealed class ExampleQuestions
{
    private const int Count = 3;
    private const int Newest = 100;

    private volatile Listed? _listed;

    /// <summary>At most three questions; none of an empty corpus.</summary>
    public IReadOnlyList<string> Of(CorpusSnapshot corpus)
    {
        if (_listed is { } known && known.Corpus == corpus)
        {
            return known.Questions;
        }

        var listed = new Listed(corpus, List(corpus));
        _listed = listed;
        return listed.Questions;
    }

    private static string[] List(CorpusSnapshot corpus)
    {
        var newest = NewestOf(corpus.Index.Articles);
        return
        [
            .. newest
                .DistinctBy(a => a.Outlet, StringComparer.OrdinalIgnoreCase)
                .Concat(newest)
                .Select(a => Quoted(corpus.Ledger.QuotationsOf(a.Id)))
                .OfType<string>()
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => $"What did {name} say?")
                .Concat(
                    newest
                        .Where(a => a.Title.Length > 0)
                        .Select(a => $"What is there about: {a.Title}?")
                )
                .Take(Count),
        ];
    }

    // Kept in a heap of few: a corpus has a million, and nobody waits for them to be put in order.
    private static List<Article> NewestOf(IEnumerable<Article> articles)
    {
        var order = Comparer<Article>.Create(
            (a, b) =>
                Nullable.Compare(a.Published.Day, b.Published.Day) is var days and not 0
                    ? days
                    : b.Id.CompareTo(a.Id)
        );
        var newest = new PriorityQueue<Article, Article>(order);
        foreach (var article in articles)
        {
            if (newest.Count < Newest)
            {
                newest.Enqueue(article, article);
            }
            else
            {
                newest.EnqueueDequeue(article, article);
            }
        }

        var list = new List<Article>(newest.Count);
        while (newest.TryDequeue(out var article, out _))
        {
            list.Add(article);
        }

        list.Reverse();
        return list;
    }

    // Whom the article quotes most, by full name and for sure.
    private static string? Quoted(IEnumerable<Quotation> quotations) =>
        quotations
            .Where(q =>
                q is { Kind: QuotationKind.Direct, IsUncertain: false, Stance: Stance.Said }
                && q.Speaker is { Kind: SpeakerKind.Person } speaker
                && speaker.Name.Contains(' ', StringComparison.Ordinal)
            )
            .GroupBy(q => q.Speaker!.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .FirstOrDefault();

    private sealed record Listed(CorpusSnapshot Corpus, IReadOnlyList<string> Questions);
}
