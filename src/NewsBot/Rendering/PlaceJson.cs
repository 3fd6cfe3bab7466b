using NewsBot.Core.Articles;

namespace NewsBot.Rendering;

/// <summary>Where else the same words stand, as the command line prints it.</summary>
internal sealed record PlaceJson(string Doc, string? Outlet, string? Published, int Start, int End)
{
    public static PlaceJson Of(Citation citation) =>
        new(
            citation.Article.Id.Value,
            citation.Article.Outlet,
            citation.Article.Published.ToString() is { Length: > 0 } published ? published : null,
            citation.Span.Start,
            citation.Span.End
        );
}
