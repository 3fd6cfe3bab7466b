using System.Text.Json;

namespace NewsBot.Discord.Gateway;

/// <summary>What the bot says of itself when a session starts.</summary>
internal static class IdentifyPayload
{
    private const int CustomStatus = 4;
    private const string Program = "newsbot";

    /// <summary>Writes the members of an identify.</summary>
    public static void Write(
        Utf8JsonWriter json,
        DiscordClientSettings settings,
        int shard,
        int shards
    )
    {
        json.WriteString("token", settings.Token.Reveal());
        json.WriteNumber("intents", (int)settings.Intents);
        json.WriteStartObject("properties");
        json.WriteString("os", OperatingSystem.IsWindows() ? "windows" : "linux");
        json.WriteString("browser", Program);
        json.WriteString("device", Program);
        json.WriteEndObject();
        json.WriteStartArray("shard");
        json.WriteNumberValue(shard);
        json.WriteNumberValue(shards);
        json.WriteEndArray();
        if (settings.Presence is { Length: > 0 } presence)
        {
            WritePresence(json, presence);
        }
    }

    private static void WritePresence(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("presence");
        json.WriteNull("since");
        json.WriteString("status", "online");
        json.WriteBoolean("afk", false);
        json.WriteStartArray("activities");
        json.WriteStartObject();
        json.WriteString("name", "Custom Status");
        json.WriteString("state", text);
        json.WriteNumber("type", CustomStatus);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
