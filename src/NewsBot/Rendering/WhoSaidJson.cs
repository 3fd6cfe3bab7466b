using System.Text.Json;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>Statements found by their words, as the command line prints them.</summary>
internal sealed record WhoSaidJson(JsonElement? Id, IReadOnlyList<CitationJson> Matches)
{
    /// <summary>The line.</summary>
    /// <param name="id">Of the request.</param>
    /// <param name="matched">The statements, best first.</param>
    public static WhoSaidJson Of(JsonElement? id, Result.Matched matched) =>
        new(
            id,
            [
                .. matched.Citations.Select(q =>
                    CitationJson.OfStatement(q, matched.Similarity[q.Citation])
                ),
            ]
        );
}
