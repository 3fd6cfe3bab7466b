using System.Text.Json.Serialization;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;

namespace NewsBot.Rendering;

/// <summary>Who said what in a page, as the command line prints it.</summary>
internal sealed record QuotesJson(
    string Id,
    IReadOnlyList<QuotationJson> Quotes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Skipped
)
{
    /// <summary>Extracts the quotations of a page; a skipped one has none.</summary>
    public static QuotesJson Of(IngestionOutcome outcome) =>
        outcome switch
        {
            IngestionOutcome.Ingested { Article: var article } => new QuotesJson(
                article.Id.Value,
                [.. QuotationExtractor.Extract(article).Select(QuotationJson.Of)],
                null
            ),
            IngestionOutcome.Skipped skipped => new QuotesJson(skipped.Source, [], skipped.Reason),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
}
