using NewsBot.Core.Snapshots;

namespace NewsBot.Console;

/// <summary>Questions that the corpus at hand can answer: its newest headlines, of different outlets where there are some.</summary>
internal static class ExampleQuestions
{
    private const int Count = 3;

    public static IReadOnlyList<string> For(CorpusSnapshot corpus)
    {
        var newest = corpus
            .Index.Articles.Where(a => a.Title.Length > 0)
            .OrderByDescending(a => a.Published.Day)
            .ThenBy(a => a.Id)
            .Take(100)
            .ToArray();
        return
        [
            .. newest
                .DistinctBy(a => a.Outlet, StringComparer.OrdinalIgnoreCase)
                .Concat(newest)
                .Distinct()
                .Take(Count)
                .Select(a => $"What is there about: {a.Title}?"),
        ];
    }
}
