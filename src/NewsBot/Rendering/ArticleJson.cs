using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Ingestion;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>An article with its quotations, as the command line prints it.</summary>
internal sealed record ArticleJson(
    JsonElement? Id,
    string Doc,
    bool Found,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PageJson? Page,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<QuotationJson>? Quotes
)
{
    public static ArticleJson Of(JsonElement? id, Result.Viewed viewed) =>
        viewed.Article is { } article
            ? new ArticleJson(
                id,
                article.Id.Value,
                true,
                PageJson.Of(new IngestionOutcome.Ingested(article)),
                article.Text,
                [.. viewed.Quotations.Select(QuotationJson.Of)]
            )
            : new ArticleJson(id, viewed.Request.Text, false, null, null, null);
}
