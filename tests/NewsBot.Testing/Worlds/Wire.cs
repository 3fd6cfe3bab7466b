using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsBot.Testing.Worlds;

/// <summary>How users, members and guilds are written in the API, and how ids are read.</summary>
internal static class Wire
{
    /// <summary>The bot's permissions in every channel: view, send, embed, history, threads.</summary>
    public const string BotPermissions = "309237730304";

    public static ulong Id(JsonNode? node) =>
        ulong.Parse(node!.GetValue<string>(), NumberStyles.None, CultureInfo.InvariantCulture);

    public static JsonObject User(ScriptedUser user) =>
        new()
        {
            ["id"] = SnowflakeSource.Text(user.Id),
            ["username"] = user.Name,
            ["discriminator"] = "0",
            ["global_name"] = user.IsBot ? null : user.Name,
            ["avatar"] = null,
            ["bot"] = user.IsBot,
        };

    public static JsonObject Member(ScriptedUser user) =>
        new()
        {
            ["user"] = User(user),
            ["roles"] = new JsonArray(),
            ["nick"] = null,
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        };

    public static JsonObject GuildCreate(ScriptedGuild guild, World world)
    {
        var channels = world.ChannelsOf(guild.Id).ToLookup(c => (int)c["type"]! >= 10);
        return new JsonObject
        {
            ["id"] = SnowflakeSource.Text(guild.Id),
            ["name"] = guild.Name,
            ["owner_id"] = SnowflakeSource.Text(ScriptedUser.Alice.Id),
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["large"] = false,
            ["unavailable"] = false,
            ["member_count"] = 3,
            ["preferred_locale"] = "en-US",
            ["members"] = new JsonArray(Member(world.Bot)),
            ["channels"] = Copies(channels[false]),
            ["threads"] = Copies(channels[true]),
            ["roles"] = new JsonArray(),
            ["emojis"] = new JsonArray(),
            ["features"] = new JsonArray(),
            ["voice_states"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["stage_instances"] = new JsonArray(),
            ["guild_scheduled_events"] = new JsonArray(),
            ["soundboard_sounds"] = new JsonArray(),
        };
    }

    private static JsonArray Copies(IEnumerable<JsonNode> nodes) =>
        [.. nodes.Select(n => n.DeepClone())];
}
