using NewsBot.Core.Quotations;
using NewsBot.Core.Snapshots;

namespace NewsBot.Console;

/// <summary>
/// Questions that the corpus at hand can answer: whom its newest articles quote, of different outlets where
/// there are some; else their headlines.
/// </summary>
internal static class ExampleQuestions
{
    private const int Count = 3;
    private const int Newest = 100;

    public static IReadOnlyList<string> For(CorpusSnapshot corpus)
    {
        var newest = corpus
            .Index.Articles.OrderByDescending(a => a.Published.Day)
            .ThenBy(a => a.Id)
            .Take(Newest)
            .ToArray();
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

    // Whom the article quotes most, by full name and for sure.
    private static string? Quoted(IEnumerable<Quotation> quotations) =>
        quotations
            .Where(q =>
                q is { Kind: QuotationKind.Direct, IsUncertain: false }
                && q.Speaker is { Kind: SpeakerKind.Person } speaker
                && speaker.Name.Contains(' ', StringComparison.Ordinal)
            )
            .GroupBy(q => q.Speaker!.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .Select(g => g.Key)
            .FirstOrDefault();
}
