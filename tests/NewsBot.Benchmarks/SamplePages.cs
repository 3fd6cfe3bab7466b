using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;

namespace NewsBot.Benchmarks;

/// <summary>The sample corpus, and many copies of it under other ids.</summary>
internal static class SamplePages
{
    /// <summary>The pages as they arrive, decoded.</summary>
    public static string[] Texts() =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(AppContext.BaseDirectory, "samples", "news"),
                    "*.txt",
                    SearchOption.AllDirectories
                )
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    TextDecoder.Decode(File.ReadAllBytes(path))
                    ?? throw new InvalidDataException(path)
                ),
        ];

    /// <summary>The articles of the pages, as often as wanted.</summary>
    public static Article[] Articles(int copies)
    {
        var texts = Texts();
        return
        [
            .. Enumerable
                .Range(0, copies)
                .SelectMany(copy =>
                    texts.Select((text, page) => (Id: new ArticleId($"{copy}/{page}"), text))
                )
                .Select(page =>
                    ArticleReader.ReadPage(page.Id, page.text, known: null, folder: null)
                )
                .OfType<IngestionOutcome.Ingested>()
                .Select(outcome => outcome.Article),
        ];
    }
}
