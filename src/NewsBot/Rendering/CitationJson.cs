using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Answering;

namespace NewsBot.Rendering;

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
        IReadOnlyList<PlaceJson>? Also,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Stance = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        double? Confidence = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<int[]>? Spans = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        double? Similarity = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? With = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        int? OtherwiseThan = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? SpokenTo = null
)
{
    private const int Digits = 3;

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
            quoted.Also.Count > 0 ? [.. quoted.Also.Select(PlaceJson.Of)] : null,
            StanceName.OfOthers(quoted.Quotation?.Stance ?? default)
        )
        {
            With = quoted.Quotation?.With?.Name,
            OtherwiseThan = quoted.OtherwiseThan,
            SpokenTo = quoted.IsSpokenTo ? true : null,
        };
    }

    /// <summary>A statement: always with who else carries it, how sure its speaker is, and its records.</summary>
    public static CitationJson OfStatement(ReplyPart.Quoted quoted, double? similarity = null) =>
        Of(quoted) with
        {
            Also = [.. quoted.Also.Select(PlaceJson.Of)],
            Confidence = Math.Round(quoted.Quotation?.Confidence ?? 0, Digits),
            Spans =
                quoted.Records.Count > 0
                    ? [.. quoted.Records.Select(s => new[] { s.Start, s.End })]
                    : null,
            Similarity = similarity is { } known ? Math.Round(known, Digits) : null,
        };
}
