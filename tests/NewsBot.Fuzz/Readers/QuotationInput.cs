using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Rendering;

namespace NewsBot.Fuzz.Readers;

/// <summary>Who said what in a page and in clean text.</summary>
internal static class QuotationInput
{
    public static Reader Create(IReadOnlyList<string> pages) => new("quotations", pages, Read);

    private static string Read(string input) =>
        Tell(ArticleReader.ReadPage(new("page.txt"), input, known: null, folder: null))
        + Tell(ArticleReader.ReadRecord(PageInput.RecordOf(input), "page.jsonl:1"));

    private static string Tell(IngestionOutcome outcome)
    {
        if (outcome is IngestionOutcome.Ingested { Article: var article })
        {
            var quotations = QuotationExtractor.Extract(article);
            var length = article.Text.Length;
            Rules.InOrder("quotations", quotations.Select(q => q.Span), length);
            foreach (var quotation in quotations)
            {
                Rules.Inside("mention", quotation.Mention, length);
                Rules.Inside("cue", quotation.Cue, length);
                Rules.Hold(quotation.Confidence is >= 0 and <= 1, "confidence");
                Rules.Hold(quotation.Same is not { } same || same < quotations.Length, "same");
                Rules.Hold(
                    article.Blocks.Any(b => b.Span.Contains(quotation.Span)),
                    $"quotation {quotation.Span} over a line end"
                );
            }
        }

        return Rules.Json(ReplyJson.Print(QuotesJson.Of(outcome)));
    }
}
