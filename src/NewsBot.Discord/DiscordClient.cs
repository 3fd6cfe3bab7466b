using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord;

/// <summary>The port, filled by a client of our own: gateway version 10, REST API version 10. Thread-safe.</summary>
public sealed class DiscordClient : IDiscordClient, IDisposable
{
    private const int UnknownMessage = 10008;
    private const long MessageContentFlags = (1 << 18) | (1 << 19);

    private const string UserInstall = "1";
    private const int PingType = 1;

    // Discord waits for three seconds.
    private static readonly TimeSpan _firstAnswerLimit = TimeSpan.FromSeconds(2.7);

    private static readonly ReadOnlyMemory<byte> _pong = Payload.Write(json =>
        json.WriteNumber("type", (int)CallbackKind.Pong)
    );

    private readonly DiscordClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly Random _random;
    private readonly ILogger _logger;
    private readonly IGatewayDialer _dialer;
    private readonly RestClient _rest;

    /// <summary>A client; nothing is connected yet.</summary>
    /// <param name="settings">What it has to know.</param>
    /// <param name="time">The clock; only differences count.</param>
    /// <param name="random">Spreads tries in time.</param>
    /// <param name="logger">Never gets a token or the text of a message.</param>
    public DiscordClient(
        DiscordClientSettings settings,
        TimeProvider time,
        Random random,
        ILogger<DiscordClient> logger
    )
        : this(settings, Network(), new WebSocketDialer("newsbot"), time, random, logger) { }

    internal DiscordClient(
        DiscordClientSettings settings,
        HttpMessageHandler network,
        IGatewayDialer dialer,
        TimeProvider time,
        Random random,
        ILogger logger
    )
    {
        _settings = settings;
        _time = time;
        _random = random;
        _logger = logger;
        _dialer = dialer;
        _rest = new RestClient(network, settings, time, logger);
    }

    /// <inheritdoc/>
    public async Task RunAsync(IDiscordListener listener, CancellationToken cancellationToken)
    {
        using var plan = new SessionStartLimit(_rest, _settings, _time, NewRandom(), _logger);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var address = await plan.GetAsync(stop.Token);
            await RunAsync(address.Shards, plan, listener, stop);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    /// <summary>Takes an interaction that came over HTTP and whose signature was verified; it goes the same way as the others.</summary>
    /// <param name="body">JSON as it came.</param>
    /// <param name="listener">Gets it.</param>
    /// <param name="cancellationToken">Ends the waiting for the first answer.</param>
    public async Task<HttpAnswer> ReceiveAsync(
        ReadOnlyMemory<byte> body,
        IDiscordListener listener,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(listener);
        if (Parse(body) is not { } wire)
        {
            return HttpAnswer.None;
        }

        if (wire.Type == PingType)
        {
            return new HttpAnswer(_pong, static () => { });
        }

        var response = new ResponseBody(_time);
        if (InteractionReader.Read(wire, w => Reply(w, response)) is not { } interaction)
        {
            return HttpAnswer.None;
        }

        listener.OnInteraction(interaction);
        try
        {
            return new HttpAnswer(
                await response.Body.WaitAsync(_firstAnswerLimit, _time, cancellationToken),
                response.Sent
            );
        }
        catch (TimeoutException)
        {
            return HttpAnswer.None;
        }
    }

    /// <inheritdoc/>
    public async Task<ApplicationProfile> GetApplicationAsync(CancellationToken cancellationToken)
    {
        var told = await _rest.SendAsync(
            new RestCall(HttpMethod.Get, Route.Application),
            WireJson.Default.WireApplication,
            cancellationToken
        );
        return new ApplicationProfile(
            told.Id,
            told.Bot?.Id ?? 0,
            told.Name ?? "",
            (told.Flags & MessageContentFlags) != 0,
            told.IntegrationTypesConfig?.ContainsKey(UserInstall) ?? true,
            told.InteractionsEndpointUrl,
            told.VerifyKey,
            told.ApproximateGuildCount > 0 ? (int)told.ApproximateGuildCount : null
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GuildSummary>> GetGuildsAsync(
        CancellationToken cancellationToken
    )
    {
        var told = await _rest.SendAsync(
            new RestCall(HttpMethod.Get, Route.Guilds),
            WireJson.Default.IReadOnlyListWireGuildSummary,
            cancellationToken
        );
        return
        [
            .. told.Select(g => new GuildSummary(
                g.Id,
                g.Name ?? "",
                (DiscordPermissions)g.Permissions
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CommandDefinition>> GetCommandsAsync(
        GuildId? guildId,
        CancellationToken cancellationToken
    )
    {
        var application = await ApplicationIdAsync(cancellationToken);
        var told = await _rest.SendAsync(
            new RestCall(HttpMethod.Get, Route.Commands(application, guildId).InAllLanguages),
            WireJson.Default.IReadOnlyListWireCommand,
            cancellationToken
        );
        return [.. told.Select(CommandPayload.Read)];
    }

    /// <inheritdoc/>
    public async Task SetCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        GuildId? guildId,
        CancellationToken cancellationToken
    )
    {
        var application = await ApplicationIdAsync(cancellationToken);
        await _rest.SendAsync(
            new RestCall(HttpMethod.Put, Route.Commands(application, guildId))
            {
                Body = CommandPayload.Write(commands, isGlobal: guildId is null),
            },
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async Task<MessageId> SendAsync(
        ChannelId channelId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(message);
        var sent = await _rest.SendAsync(
            new RestCall(HttpMethod.Post, Route.Messages(channelId))
            {
                Body = Payload.Create(message with { IsPrivate = false }),
                Repeat = message.Nonce is null ? Repeat.Never : Repeat.Safe,
            },
            WireJson.Default.WireSent,
            cancellationToken
        );
        return sent.Id;
    }

    /// <inheritdoc/>
    public bool EnforcesNonce => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PostedMessage>> GetMessagesAsync(
        ChannelId channelId,
        MessageId after,
        int count,
        CancellationToken cancellationToken
    )
    {
        var told = await _rest.SendAsync(
            new RestCall(HttpMethod.Get, Route.MessagesAfter(channelId, after, count)),
            WireJson.Default.IReadOnlyListWireMessage,
            cancellationToken
        );
        return [.. told.Select(MessageReader.Posted).OrderBy(m => m.Id.Value)];
    }

    /// <inheritdoc/>
    public async Task<MessageId?> GetLastMessageIdAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    )
    {
        var channel = await _rest.SendAsync(
            new RestCall(HttpMethod.Get, Route.Channel(channelId)),
            WireJson.Default.WireChannel,
            cancellationToken
        );
        return channel.LastMessageId ?? 0;
    }

    /// <inheritdoc/>
    public async Task<ChannelId> OpenDirectAsync(UserId userId, CancellationToken cancellationToken)
    {
        var channel = await _rest.SendAsync(
            new RestCall(HttpMethod.Post, Route.DirectChannels)
            {
                Body = Payload.Write(json => json.WriteString("recipient_id", userId.ToString())),
            },
            WireJson.Default.WireSent,
            cancellationToken
        );
        return channel.Id;
    }

    /// <inheritdoc/>
    public Task EditAsync(
        ChannelId channelId,
        MessageId messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(message);
        return _rest.SendAsync(
            new RestCall(HttpMethod.Patch, Route.Message(channelId, messageId))
            {
                Body = Payload.Edit(message),
            },
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(
        ChannelId channelId,
        MessageId messageId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await _rest.SendAsync(
                new RestCall(HttpMethod.Delete, Route.Message(channelId, messageId)),
                cancellationToken
            );
        }
        catch (DiscordException e) when (e.Code == UnknownMessage)
        {
            // Gone already.
        }
    }

    /// <inheritdoc/>
    public Task ShowTypingAsync(ChannelId channelId, CancellationToken cancellationToken) =>
        _rest.SendAsync(
            new RestCall(HttpMethod.Post, Route.Typing(channelId))
            {
                Deadline = TimeSpan.FromSeconds(5),
            },
            cancellationToken
        );

    /// <inheritdoc/>
    public async Task<ChannelId> StartThreadAsync(
        ChannelId channelId,
        MessageId messageId,
        string name,
        CancellationToken cancellationToken
    ) =>
        (
            await _rest.SendAsync(
                new RestCall(HttpMethod.Post, Route.Threads(channelId, messageId))
                {
                    Body = Payload.Thread(name),
                    Repeat = Repeat.Never,
                },
                WireJson.Default.WireSent,
                cancellationToken
            )
        ).Id;

    /// <inheritdoc/>
    public void Dispose() => _rest.Dispose();

    private WireInteraction? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body.Span, WireJson.Default.WireInteraction);
        }
        catch (JsonException e)
        {
            _logger.UnreadableEvent(e, "INTERACTION_CREATE");
            return null;
        }
    }

    // The first shard that ends ends them all: it was refused, or all were cancelled.
    private async Task RunAsync(
        int count,
        SessionStartLimit plan,
        IDiscordListener listener,
        CancellationTokenSource stop
    )
    {
        var events = new EventReader(listener, wire => Reply(wire), _logger);
        var shards = Enumerable
            .Range(0, count)
            .Select(number => NewShard(number, plan, events).RunAsync(stop.Token))
            .ToList();
        var first = await Task.WhenAny(shards);
        await stop.CancelAsync();
        await Task.WhenAll(shards).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    private ApiReply Reply(WireInteraction wire, ResponseBody? response = null) =>
        new(wire, _rest, _time, _logger, response);

    private GatewayShard NewShard(int number, SessionStartLimit plan, EventReader events) =>
        new(number, plan, _dialer, _settings, events, _time, NewRandom(), _logger);

    // One for each, as they are not thread-safe.
    private Random NewRandom() => new(_random.Next());

    private async Task<AppId> ApplicationIdAsync(CancellationToken cancellationToken) =>
        (await GetApplicationAsync(cancellationToken)).Id;

    private static SocketsHttpHandler Network() =>
        new()
        {
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxConnectionsPerServer = 64,
        };
}
