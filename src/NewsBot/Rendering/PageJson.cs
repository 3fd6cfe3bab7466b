using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Articles;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Pages;

namespace NewsBot.Rendering;

/// <summary>How a page was read, as the command line prints it.</summary>
internal sealed record PageJson(
    string Id,
    string? Title,
    string? Published,
    string? Precision,
    string? Outlet,
    string? Section,
    string? Byline,
    string? Language,
    IReadOnlyList<BlockJson> Blocks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Skipped
)
{
    public static PageJson Of(IngestionOutcome outcome) =>
        outcome switch
        {
            IngestionOutcome.Ingested ingested => Of(ingested.Article),
            IngestionOutcome.Skipped skipped => new PageJson(
                skipped.Source,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                [],
                skipped.Reason
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    private static PageJson Of(Article article) =>
        new(
            article.Id.Value,
            article.Title.Length > 0 ? article.Title : null,
            article.Published.ToString() is { Length: > 0 } published ? published : null,
            Name(article.Published.Precision),
            article.Outlet,
            article.Section,
            article.Authors.IsEmpty ? null : string.Join("; ", article.Authors),
            article.Language?.Code,
            [.. article.Blocks.Select(BlockJson.Of)],
            null
        );

    private static string Name(DatePrecision precision) =>
        JsonNamingPolicy.CamelCase.ConvertName(precision.ToString());
}
