using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsBot.Testing.Worlds;

/// <summary>Guilds, channels, messages and commands. Everything is read and written under <see cref="Gate"/>.</summary>
internal sealed class World
{
    private readonly SnowflakeSource _ids;
    private readonly TimeProvider _time;
    private readonly Dictionary<ulong, JsonObject> _channels = [];
    private readonly Dictionary<ulong, JsonObject> _messages = [];
    private readonly Dictionary<string, JsonArray> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, ulong> _directChannels = [];
    private readonly HashSet<ulong> _closed = [];

    public World(ScriptedDiscordOptions options)
    {
        _time = options.TimeProvider;
        _ids = new SnowflakeSource(_time);
        ApplicationId = _ids.Next();
        Bot = new ScriptedUser(_ids.Next(), "NewsBot", IsBot: true);
        var first = _ids.Next() >> 22;
        Guilds = [.. Enumerable.Range(0, options.Guilds).Select(i => NewGuild(first, i))];
    }

    /// <summary>The one lock of the server; logs and completions may be written inside it.</summary>
    public Lock Gate { get; } = new();

    public ulong ApplicationId { get; }

    public ScriptedUser Bot { get; }

    public IReadOnlyList<ScriptedGuild> Guilds { get; }

    public ulong NewId() => _ids.Next();

    public JsonObject? Channel(ulong id) => _channels.GetValueOrDefault(id);

    public JsonObject? Message(ulong id) => _messages.GetValueOrDefault(id);

    public ulong? GuildOf(ulong channelId) =>
        Channel(channelId)?["guild_id"] is { } id ? Wire.Id(id) : null;

    public IEnumerable<JsonObject> ChannelsOf(ulong guildId) =>
        _channels.Values.Where(c => c["guild_id"] is { } id && Wire.Id(id) == guildId);

    public ulong DirectChannel(ScriptedUser user)
    {
        if (!_directChannels.TryGetValue(user.Id, out var id))
        {
            id = _directChannels[user.Id] = NewId();
            _channels[id] = new JsonObject
            {
                ["id"] = SnowflakeSource.Text(id),
                ["type"] = 1,
                ["recipients"] = new JsonArray(Wire.User(user)),
            };
        }

        return id;
    }

    /// <summary>A thread has the id of the message that it starts from.</summary>
    public JsonObject NewThread(JsonObject message, string name, ScriptedUser owner)
    {
        var parent = Wire.Id(message["channel_id"]);
        return _channels[Wire.Id(message["id"])] = new JsonObject
        {
            ["id"] = message["id"]!.GetValue<string>(),
            ["type"] = 11,
            ["guild_id"] = GuildOf(parent) is { } guild ? SnowflakeSource.Text(guild) : null,
            ["parent_id"] = SnowflakeSource.Text(parent),
            ["owner_id"] = SnowflakeSource.Text(owner.Id),
            ["name"] = name,
            ["thread_metadata"] = new JsonObject
            {
                ["archived"] = false,
                ["auto_archive_duration"] = 1440,
                ["archive_timestamp"] = Now(),
                ["locked"] = false,
            },
        };
    }

    /// <summary>A stored message without content, to be filled by whoever made it.</summary>
    public JsonObject NewMessage(ulong channelId, ScriptedUser author, int type = 0)
    {
        var id = NewId();
        return _messages[id] = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(id),
            ["channel_id"] = SnowflakeSource.Text(channelId),
            ["type"] = type,
            ["author"] = Wire.User(author),
            ["content"] = "",
            ["timestamp"] = Now(),
            ["edited_timestamp"] = null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray(),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray(),
            ["embeds"] = new JsonArray(),
            ["components"] = new JsonArray(),
            ["flags"] = 0,
            ["pinned"] = false,
        };
    }

    /// <summary>Whether the bot may read what was written before.</summary>
    public bool MayReadHistory { get; set; } = true;

    public IEnumerable<JsonObject> MessagesOf(ulong channelId) =>
        _messages.Values.Where(m => Wire.Id(m["channel_id"]) == channelId);

    /// <summary>Whether the bot may not write in a channel.</summary>
    public bool IsClosed(ulong channelId) => _closed.Contains(channelId);

    public void Close(ulong channelId) => _closed.Add(channelId);

    public void Remove(ulong channelId) => _channels.Remove(channelId);

    public bool Forget(ulong messageId) => _messages.Remove(messageId);

    public JsonArray Commands(string scope) => _commands.GetValueOrDefault(scope) ?? [];

    public void SetCommands(string scope, JsonArray commands) => _commands[scope] = commands;

    /// <summary>The id of a registered command by name; a new one if the client registered none.</summary>
    public ulong CommandId(string name) =>
        _commands
            .Values.SelectMany(list => list.OfType<JsonObject>())
            .Where(c => (string?)c["name"] == name)
            .Select(c => Wire.Id(c["id"]))
            .FirstOrDefault(NewId());

    public string Now() =>
        _time
            .GetUtcNow()
            .ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'", CultureInfo.InvariantCulture);

    private ScriptedGuild NewGuild(ulong first, int index)
    {
        var guild = new ScriptedGuild(
            (first + (ulong)index) << 22,
            string.Create(CultureInfo.InvariantCulture, $"Guild {index}"),
            NewId()
        );
        _channels[guild.ChannelId] = new JsonObject
        {
            ["id"] = SnowflakeSource.Text(guild.ChannelId),
            ["type"] = 0,
            ["guild_id"] = SnowflakeSource.Text(guild.Id),
            ["name"] = "general",
            ["parent_id"] = null,
            ["position"] = 0,
            ["permission_overwrites"] = new JsonArray(),
        };
        return guild;
    }
}
