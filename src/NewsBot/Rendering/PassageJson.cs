using NewsBot.Core.Retrieval;

namespace NewsBot.Rendering;

/// <summary>A passage found, as the command line prints it.</summary>
internal sealed record PassageJson(string Doc, int Start, int End, string Text, double Score)
{
    public static PassageJson Of(Hit hit) =>
        new(hit.Article.Id.Value, hit.Span.Start, hit.Span.End, hit.Text, Math.Round(hit.Score, 4));
}
