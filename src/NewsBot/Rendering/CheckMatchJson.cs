using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>Words of an article beside those of a claim, as the command line prints them: a citation and the comparison.</summary>
internal sealed record CheckMatchJson(
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
    double? Confidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Stance,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int[][]? Spans,
    double Similarity,
    IReadOnlyList<DiffPartJson> Diff,
    IReadOnlyList<string> Notes
)
{
    private const int Digits = 3;

    public static CheckMatchJson Of(CheckMatch match, int number)
    {
        var (citation, article) = (match.Citation, match.Citation.Article);
        return new CheckMatchJson(
            number,
            article.Id.Value,
            article.Title,
            article.Outlet,
            article.Published.ToString() is { Length: > 0 } published ? published : null,
            article.Url,
            citation.Text,
            citation.Span.Start,
            citation.Span.End,
            match.Kind is { } kind
                ? JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())
                : "passage",
            match.Speaker?.Name,
            match.Speaker?.Role,
            match.Speaker is null ? null : Math.Round(match.Confidence, Digits),
            StanceName.OfOthers(match.Stance),
            match.Spans.IsEmpty ? null : [.. match.Spans.Select(s => new[] { s.Start, s.End })],
            Math.Round(match.Similarity, Digits),
            [.. match.Diff.Select(DiffPartJson.Of)],
            [.. match.Notes.Select(n => CheckWords.Note(n, match, CheckForm.Plain))]
        );
    }
}
