using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsBot.Testing.Rest;

/// <summary>A request whose route is known, with its body as JSON (null if it has none).</summary>
internal sealed record RestCall(
    Route Route,
    IReadOnlyDictionary<string, string> Values,
    JsonNode? Body,
    IReadOnlyDictionary<string, string> Query
)
{
    /// <summary>Whether the first answer to an interaction is wanted back.</summary>
    public bool WantsResponse => Query.GetValueOrDefault("with_response") == "true";

    /// <summary>The body as an object; empty if it is something else.</summary>
    public JsonObject Fields => Body as JsonObject ?? [];

    /// <summary>The resource that rate limits are kept for: a channel, a guild, an interaction's token, or nothing.</summary>
    public string Resource =>
        Values.GetValueOrDefault("token")
        ?? Values.GetValueOrDefault("channel")
        ?? Values.GetValueOrDefault("guild")
        ?? "";

    /// <summary>An id of the path; 0, which nothing has, if it is no number.</summary>
    public ulong Id(string name) =>
        ulong.TryParse(Values[name], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : 0;
}
