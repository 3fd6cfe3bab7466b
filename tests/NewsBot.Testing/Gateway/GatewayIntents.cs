using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Gateway;

/// <summary>Which intents exist, what they let through, and what a message looks like without its content.</summary>
internal static class GatewayIntents
{
    public const int Guilds = 1;
    public const int GuildMessages = 512;
    public const int DirectMessages = 4096;
    public const int MessageContent = 32768;

    /// <summary>GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT.</summary>
    public const int Privileged = 2 | 256 | MessageContent;

    /// <summary>Bits 0 to 16, 20, 21, 24, 25.</summary>
    public const int All = 0x331_FFFF;

    /// <summary>The intent that an event needs; 0 for none.</summary>
    public static int Of(string name, ulong? guildId) =>
        name switch
        {
            "GUILD_CREATE" or "GUILD_DELETE" => Guilds,
            _ when name.StartsWith("THREAD_", StringComparison.Ordinal) => Guilds,
            _ when !name.StartsWith("MESSAGE_", StringComparison.Ordinal) => 0,
            _ => guildId is null ? DirectMessages : GuildMessages,
        };

    /// <summary>The event as a session with these intents sees it; always a copy.</summary>
    public static JsonNode Filter(JsonNode data, string name, int intents, ulong botId)
    {
        var copy = data.DeepClone();
        if (
            name is "MESSAGE_CREATE" or "MESSAGE_UPDATE"
            && (intents & MessageContent) == 0
            && copy["guild_id"] is not null
            && !IsForBot(copy, botId)
        )
        {
            Strip(copy.AsObject());
        }

        return copy;
    }

    public static void Strip(JsonObject message)
    {
        message["content"] = "";
        message["embeds"] = new JsonArray();
        message["attachments"] = new JsonArray();
        message["components"] = new JsonArray();
    }

    private static bool IsForBot(JsonNode message, ulong botId) =>
        Wire.Id(message["author"]!["id"]) == botId
        || message["mentions"]!.AsArray().Any(m => Wire.Id(m!["id"]) == botId);
}
