using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Answering;

namespace NewsBot.Replies;

/// <summary>A citation as the command line prints it.</summary>
internal sealed record CitationJson(
    int N,
    string Doc,
    string Title,
    string? Outlet,
    string? Published,
    string? Url,
    string Text,
    int Start,
    int End,
    string Kind,
    string? Speaker,
    string? Role,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<PlaceJson>? Also
)
{
    public static CitationJson Of(ReplyPart.Quoted quoted)
    {
        var article = quoted.Citation.Article;
        return new CitationJson(
            quoted.Number,
            article.Id.Value,
            article.Title,
            article.Outlet,
            article.Published.ToString() is { Length: > 0 } published ? published : null,
            article.Url,
            quoted.Citation.Text,
            quoted.Citation.Span.Start,
            quoted.Citation.Span.End,
            quoted.Quotation is { } quotation
                ? JsonNamingPolicy.CamelCase.ConvertName(quotation.Kind.ToString())
                : "passage",
            quoted.Quotation?.Speaker?.Name,
            quoted.Quotation?.Speaker?.Role,
            quoted.Also.Count > 0 ? [.. quoted.Also.Select(PlaceJson.Of)] : null
        );
    }
}
