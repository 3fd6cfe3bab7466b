using System.Text.Json;
using NewsBot.Core.Retrieval;

namespace NewsBot.Rendering;

/// <summary>Passages found, as the command line prints them.</summary>
internal sealed record PassagesJson(JsonElement? Id, IReadOnlyList<PassageJson> Passages)
{
    public static PassagesJson Of(JsonElement? id, IEnumerable<Hit> hits) =>
        new(id, [.. hits.Select(PassageJson.Of)]);
}
