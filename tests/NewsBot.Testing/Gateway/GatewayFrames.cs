using System.Text.Json;
using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Gateway;

/// <summary>How frames of the client are read and READY is written.</summary>
internal static class GatewayFrames
{
    /// <summary>The frame, or null if it is no JSON object with an integer op.</summary>
    public static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject frame && Integer(frame["op"]) is not null
                ? frame
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static long? Integer(JsonNode? node) =>
        node is JsonValue value
        && value.GetValueKind() == JsonValueKind.Number
        && value.TryGetValue<long>(out var number)
            ? number
            : null;

    public static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>[0, 1] when there is none, null when it is wrong.</summary>
    public static (int Id, int Count)? Shard(JsonNode? node)
    {
        if (node is null)
        {
            return (0, 1);
        }

        return
            node is JsonArray { Count: 2 } pair
            && Integer(pair[0]) is { } id
            && Integer(pair[1]) is { } count
            && id >= 0
            && id < count
            ? ((int)id, (int)count)
            : null;
    }

    public static JsonObject Ready(GatewaySession session, World world, string resumeUrl) =>
        new()
        {
            ["v"] = 10,
            ["user"] = Wire.User(world.Bot),
            ["guilds"] = new JsonArray([
                .. world
                    .Guilds.Where(g => session.Covers(g.Id))
                    .Select(g => new JsonObject
                    {
                        ["id"] = SnowflakeSource.Text(g.Id),
                        ["unavailable"] = true,
                    }),
            ]),
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = resumeUrl,
            ["shard"] = new JsonArray(session.Shard, session.Shards),
            ["application"] = new JsonObject
            {
                ["id"] = SnowflakeSource.Text(world.ApplicationId),
                ["flags"] = 0,
            },
        };
}
