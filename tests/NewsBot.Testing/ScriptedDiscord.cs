using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Interactions;
using NewsBot.Testing.Rest;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing;

/// <summary>
/// A Discord of our own on a loopback port: the part of API v10 that NewsBot uses, acts of users, faults on demand, and a
/// list of the rules that the client broke. It knows nothing of the client. Safe from any thread; every wait ends by
/// <see cref="ScriptedDiscordOptions.WaitLimit"/> and says what it waited for.
/// </summary>
public sealed class ScriptedDiscord : IAsyncDisposable
{
    private readonly CancellationTokenSource _lifetime;
    private readonly ScriptedDiscordOptions _options;
    private readonly World _world;
    private readonly UserMessages _messages;
    private readonly InteractionBook _book;
    private LoopbackServer? _server;

    private ScriptedDiscord(ScriptedDiscordOptions options)
    {
        _options = options;
        _lifetime = new CancellationTokenSource();
        var limit = new WaitLimit(options.WaitLimit, _lifetime.Token);
        _world = new World(options);
        _messages = new UserMessages(_world);
        _book = new InteractionBook(_world, options.TimeProvider, limit);
        Findings = new ScriptedLog<Finding>("a finding", limit);
        Gateway = new ScriptedGateway(_world, options, Findings, limit);
        Rest = new ScriptedRest(_world, Gateway, _book, options, Findings, limit);
    }

    /// <summary>What the client takes for https://discord.com/api/v10.</summary>
    public Uri ApiBaseUrl { get; private set; } = new("http://localhost");

    /// <summary>The bot token, without "Bot ".</summary>
    public string Token => _options.Token;

    /// <summary>The application; another id than the bot's, as with old applications.</summary>
    public ulong ApplicationId => _world.ApplicationId;

    /// <summary>The bot's user id.</summary>
    public ulong BotId => _world.Bot.Id;

    /// <summary>The clock of the options.</summary>
    public TimeProvider TimeProvider => _options.TimeProvider;

    /// <summary>The time that a client has for its first callback.</summary>
    public TimeSpan AcknowledgementDeadline => _options.AcknowledgementDeadline;

    /// <summary>The guilds, each with a text channel.</summary>
    public IReadOnlyList<ScriptedGuild> Guilds => _world.Guilds;

    /// <summary>The WebSocket side and its faults.</summary>
    public ScriptedGateway Gateway { get; }

    /// <summary>The HTTP side and its faults.</summary>
    public ScriptedRest Rest { get; }

    /// <summary>Rules that the client broke; empty for a correct one.</summary>
    public ScriptedLog<Finding> Findings { get; }

    /// <summary>Starts a server that listens when this returns.</summary>
    public static async Task<ScriptedDiscord> StartAsync(
        ScriptedDiscordOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var discord = new ScriptedDiscord(options ?? new ScriptedDiscordOptions());
        discord._server = await LoopbackServer.StartAsync(discord.AnswerAsync, cancellationToken);
        var authority = discord._server.Authority;
        discord.ApiBaseUrl = new Uri($"http://{authority}/api/v10");
        discord.Rest.GatewayUrl = $"ws://{authority}/gateway";
        discord.Gateway.ResumeUrl = $"ws://{authority}/resume";
        return discord;
    }

    /// <summary>Cuts all connections and stops; waits of tests end as cancelled.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _server, null) is not { } server)
        {
            return;
        }

        await _lifetime.CancelAsync();
        Gateway.Drop();
        await server.DisposeAsync();
        _lifetime.Dispose();
    }

    /// <summary>
    /// Somebody uses a slash command: "ask", or "digest topic" with a sub-command. The options are the properties of any
    /// object. Waits until a client is ready for the guild (null: a direct message).
    /// </summary>
    public Task<ScriptedInteraction> AskAsync(
        string command,
        object? options = null,
        int? guild = 0,
        ScriptedUser? user = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            InteractionKind.Command,
            $"/{command}",
            guild,
            user,
            () => CommandOptions.Data(command, CommandOptions.Options(options), _world),
            cancellationToken
        );

    /// <summary>Somebody uses a command of a message's menu.</summary>
    public Task<ScriptedInteraction> AskAboutAsync(
        JsonObject message,
        string command,
        ScriptedUser? user = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            InteractionKind.Command,
            $"\"{command}\" on a message",
            Wire.Id(message["channel_id"]),
            user,
            () => CommandOptions.MessageData(command, message, _world),
            message: null,
            cancellationToken
        );

    /// <summary>Somebody types in an option (a property of options, or one that is added) and wants choices.</summary>
    public Task<ScriptedInteraction> CompleteAsync(
        string command,
        string focused,
        string typed,
        object? options = null,
        int? guild = 0,
        ScriptedUser? user = null,
        CancellationToken cancellationToken = default
    )
    {
        var values = JsonSerializer.SerializeToNode(options) as JsonObject ?? [];
        values[focused] = typed;
        return SendAsync(
            InteractionKind.Autocomplete,
            $"choices for {focused} of /{command}",
            guild,
            user,
            () => CommandOptions.Data(command, CommandOptions.Options(values, focused), _world),
            cancellationToken
        );
    }

    /// <summary>Somebody presses a button of a message, or picks values of its menu.</summary>
    public Task<ScriptedInteraction> PressAsync(
        JsonObject message,
        string customId,
        ScriptedUser? user = null,
        IReadOnlyList<string>? values = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            InteractionKind.Component,
            $"component {customId}",
            Wire.Id(message["channel_id"]),
            user,
            () => CommandOptions.ComponentData(customId, values ?? []),
            message,
            cancellationToken
        );

    /// <summary>Somebody sends a form; the fields are the properties of any object.</summary>
    public Task<ScriptedInteraction> SubmitAsync(
        string customId,
        object fields,
        int? guild = 0,
        ScriptedUser? user = null,
        CancellationToken cancellationToken = default
    ) =>
        SendAsync(
            InteractionKind.Modal,
            $"form {customId}",
            guild,
            user,
            () => CommandOptions.ModalData(customId, fields),
            cancellationToken
        );

    /// <summary>Somebody writes a message; it is returned as it is stored, with its content.</summary>
    public async Task<JsonObject> SayAsync(
        ScriptedMessage message,
        CancellationToken cancellationToken = default
    )
    {
        JsonObject stored;
        ulong? guild;
        lock (_world.Gate)
        {
            stored = _messages.Store(message);
            guild = _world.GuildOf(Wire.Id(stored["channel_id"]));
        }

        await Gateway.ReadyAsync(guild, cancellationToken);
        lock (_world.Gate)
        {
            Gateway.Dispatch("MESSAGE_CREATE", _messages.Event(stored, message), guild);
            return stored.DeepClone().AsObject();
        }
    }

    /// <summary>Somebody writes a message that mentions the bot.</summary>
    public Task<JsonObject> MentionAsync(
        string content,
        int guild = 0,
        CancellationToken cancellationToken = default
    ) =>
        SayAsync(
            new ScriptedMessage(content) { Guild = guild, MentionsBot = true },
            cancellationToken
        );

    /// <summary>Somebody deletes a message.</summary>
    public void Delete(JsonObject message)
    {
        lock (_world.Gate)
        {
            var guild = _world.GuildOf(Wire.Id(message["channel_id"]));
            _world.Forget(Wire.Id(message["id"]));
            var deleted = new JsonObject
            {
                ["id"] = message["id"]!.DeepClone(),
                ["channel_id"] = message["channel_id"]!.DeepClone(),
            };
            if (guild is { } id)
            {
                deleted["guild_id"] = SnowflakeSource.Text(id);
            }

            Gateway.Dispatch("MESSAGE_DELETE", deleted, guild);
        }
    }

    /// <summary>Somebody opens a thread on a message; its id.</summary>
    public ulong OpenThread(JsonObject message, string name, ScriptedUser? user = null)
    {
        lock (_world.Gate)
        {
            var thread = _world.NewThread(message, name, user ?? ScriptedUser.Alice);
            var id = Wire.Id(thread["id"]);
            var created = thread.DeepClone();
            created["newly_created"] = true;
            Gateway.Dispatch("THREAD_CREATE", created, _world.GuildOf(id));
            return id;
        }
    }

    /// <summary>Whether the bot may read what was written in channels before; it may at first.</summary>
    public bool MayReadHistory
    {
        set
        {
            lock (_world.Gate)
            {
                _world.MayReadHistory = value;
            }
        }
    }

    /// <summary>From now on the bot may not write in a channel.</summary>
    public void CloseChannel(ulong channelId)
    {
        lock (_world.Gate)
        {
            _world.Close(channelId);
        }
    }

    /// <summary>Somebody deletes a channel.</summary>
    public void RemoveChannel(ulong channelId)
    {
        lock (_world.Gate)
        {
            _world.Remove(channelId);
        }
    }

    /// <summary>The messages that stand in a channel now, by age.</summary>
    public IReadOnlyList<JsonObject> MessagesIn(ulong channelId)
    {
        lock (_world.Gate)
        {
            return
            [
                .. _world
                    .MessagesOf(channelId)
                    .OrderBy(m => Wire.Id(m["id"]))
                    .Select(m => m.DeepClone().AsObject()),
            ];
        }
    }

    /// <summary>The direct conversation of a user with the bot.</summary>
    public ulong DirectChannelOf(ScriptedUser user)
    {
        lock (_world.Gate)
        {
            return _world.DirectChannel(user);
        }
    }

    /// <summary>Sends any event; see <see cref="ScriptedGateway.Dispatch(string, JsonNode, ulong?)"/>.</summary>
    public void Dispatch(string name, JsonNode data, ulong? guildId = null) =>
        Gateway.Dispatch(name, data, guildId);

    private Task<ScriptedInteraction> SendAsync(
        InteractionKind kind,
        string name,
        int? guild,
        ScriptedUser? user,
        Func<JsonObject> data,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            kind,
            name,
            ChannelOf(guild, user ?? ScriptedUser.Alice),
            user,
            data,
            message: null,
            cancellationToken
        );

    private async Task<ScriptedInteraction> SendAsync(
        InteractionKind kind,
        string name,
        ulong channelId,
        ScriptedUser? user,
        Func<JsonObject> data,
        JsonObject? message,
        CancellationToken cancellationToken
    )
    {
        var guild = GuildOf(channelId);
        await Gateway.ReadyAsync(guild, cancellationToken);
        lock (_world.Gate)
        {
            var sender = user ?? ScriptedUser.Alice;
            var made = _book.New(kind, name, channelId, sender, data(), message);
            Gateway.Dispatch("INTERACTION_CREATE", made.Payload, guild, made.Sent);
            return made;
        }
    }

    private ulong? GuildOf(ulong channelId)
    {
        lock (_world.Gate)
        {
            return _world.GuildOf(channelId);
        }
    }

    private ulong ChannelOf(int? guild, ScriptedUser user)
    {
        lock (_world.Gate)
        {
            return guild is { } index ? _world.Guilds[index].ChannelId : _world.DirectChannel(user);
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            _lifetime.Token
        );
        try
        {
            await (
                context.WebSockets.IsWebSocketRequest
                    ? Gateway.AcceptAsync(context, either.Token)
                    : Rest.HandleAsync(context, either.Token)
            );
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // The client went away, or the test is over.
        }
    }
}
