using Discord.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using NewsBot.Discord;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>The port, filled by Discord.Net. Thread-safe.</summary>
/// <remarks>
/// The library can't send a nonce, so a message whose confirmation got lost is not sent again.
/// </remarks>
public sealed class DiscordNetClient : IDiscordClient, IDisposable
{
    private const int UnknownMessage = 10008;
    private const int MaxGuilds = 200;

    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(1);

    private readonly DiscordClientSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Calls _calls;
    private readonly DiscordShardedClient _gateway;
    private readonly DiscordRestClient _rest;
    private readonly SemaphoreSlim _signingIn = new(1, 1);

    /// <summary>A client; nothing is connected yet.</summary>
    /// <param name="settings">What it has to know.</param>
    /// <param name="time">The clock; only differences count.</param>
    /// <param name="logger">Never gets a token or the text of a message.</param>
    public DiscordNetClient(
        DiscordClientSettings settings,
        TimeProvider time,
        ILogger<DiscordNetClient> logger
    )
    {
        _settings = settings;
        _time = time;
        _logger = logger;
        _calls = new Calls(time);
        _gateway = new DiscordShardedClient(LibrarySetup.Socket(settings));
        _rest = new DiscordRestClient(LibrarySetup.Plain(settings));
        _gateway.Log += LogAsync;
        _rest.Log += LogAsync;
    }

    /// <inheritdoc/>
    public async Task RunAsync(IDiscordListener listener, CancellationToken cancellationToken)
    {
        try
        {
            var application = await UntilItWorksAsync(SignInAsync, cancellationToken);
            var feed = new Feed(_gateway, listener, application, _calls, _logger);
            feed.Open();
            try
            {
                await _gateway.StartAsync();
                await feed.Over.WaitAsync(cancellationToken);
            }
            finally
            {
                feed.Close();
                await _gateway.LogoutAsync();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    /// <inheritdoc/>
    public async Task<ApplicationProfile> GetApplicationAsync(CancellationToken cancellationToken)
    {
        var rest = await RestAsync(cancellationToken);
        var told = await _calls.RunAsync(rest.GetCurrentBotInfoAsync, cancellationToken);
        return new ApplicationProfile(
            told.Id,
            rest.CurrentUser.Id,
            told.Name ?? "",
            (
                told.Flags
                & (
                    Library.ApplicationFlags.GatewayMessageContent
                    | Library.ApplicationFlags.GatewayMessageContentLimited
                )
            ) != default,
            told.IntegrationTypesConfig is not { Count: > 0 } ways
                || ways.ContainsKey(Library.ApplicationIntegrationType.UserInstall),
            told.InteractionsEndpointUrl,
            told.VerifyKey,
            told.ApproximateGuildCount
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GuildSummary>> GetGuildsAsync(
        CancellationToken cancellationToken
    )
    {
        var rest = await RestAsync(cancellationToken);
        var told = await _calls.RunAsync(
            options =>
                Library.AsyncEnumerableExtensions.FlattenAsync(
                    rest.GetGuildSummariesAsync(options)
                ),
            cancellationToken
        );
        return
        [
            .. told.Take(MaxGuilds)
                .Select(g => new GuildSummary(
                    g.Id,
                    g.Name,
                    (DiscordPermissions)g.Permissions.RawValue
                )),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CommandDefinition>> GetCommandsAsync(
        GuildId? guildId,
        CancellationToken cancellationToken
    )
    {
        var rest = await RestAsync(cancellationToken);
        return await _calls.RunAsync<IReadOnlyList<CommandDefinition>>(
            async options =>
                guildId is { } guild
                    ?
                    [
                        .. (
                            await rest.GetGuildApplicationCommands(
                                guild.Value,
                                withLocalizations: true,
                                options: options
                            )
                        ).Select(CommandWords.Read),
                    ]
                    :
                    [
                        .. (
                            await rest.GetGlobalApplicationCommands(
                                withLocalizations: true,
                                options: options
                            )
                        ).Select(CommandWords.Read),
                    ],
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async Task SetCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        GuildId? guildId,
        CancellationToken cancellationToken
    )
    {
        var rest = await RestAsync(cancellationToken);
        await _calls.RunAsync(
            options =>
            {
                var written = commands
                    .Select(c => CommandWords.Write(c, isGlobal: guildId is null))
                    .ToArray();
                return guildId is { } guild
                    ? rest.BulkOverwriteGuildCommands(written, guild.Value, options)
                    : (Task)rest.BulkOverwriteGlobalCommands(written, options);
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
        var channel = await ChannelAsync(channelId.Value, cancellationToken);
        var sent = await Calls.OnceAsync(
            options =>
                channel.SendMessageAsync(
                    OutgoingBody.Content(message),
                    allowedMentions: Library.AllowedMentions.None,
                    messageReference: message.ReplyTo is { } question
                        ? new Library.MessageReference(question.Value, failIfNotExists: false)
                        : null,
                    components: OutgoingBody.Components(message),
                    embeds: OutgoingBody.Embeds(message),
                    options: options
                ),
            cancellationToken
        );
        return sent.Id;
    }

    /// <inheritdoc/>
    public bool EnforcesNonce => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PostedMessage>> GetMessagesAsync(
        ChannelId channelId,
        MessageId after,
        int count,
        CancellationToken cancellationToken
    )
    {
        var channel = await ChannelAsync(channelId.Value, cancellationToken);
        var told = await _calls.RunAsync(
            options =>
                Library.AsyncEnumerableExtensions.FlattenAsync(
                    channel.GetMessagesAsync(
                        after.Value,
                        Library.Direction.After,
                        count,
                        Library.CacheMode.AllowDownload,
                        options
                    )
                ),
            cancellationToken
        );
        return
        [
            .. told.Select(m => new PostedMessage(
                    m.Id,
                    m.Author.Id,
                    [
                        .. m
                            .Components.OfType<Library.ActionRowComponent>()
                            .SelectMany(r => r.Components)
                            .OfType<Library.ButtonComponent>()
                            .Select(b => b.CustomId)
                            .OfType<string>(),
                    ]
                ))
                .OrderBy(m => m.Id.Value),
        ];
    }

    /// <inheritdoc/>
    public Task<MessageId?> GetLastMessageIdAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    ) => Task.FromResult<MessageId?>(null);

    /// <inheritdoc/>
    public async Task<ChannelId> OpenDirectAsync(UserId userId, CancellationToken cancellationToken)
    {
        var rest = await RestAsync(cancellationToken);
        var channel = await _calls.RunAsync(
            async options =>
            {
                var user =
                    await rest.GetUserAsync(userId.Value, options)
                    ?? throw new DiscordException("There is no such user.");
                return await user.CreateDMChannelAsync(options);
            },
            cancellationToken
        );
        return channel.Id;
    }

    /// <inheritdoc/>
    public async Task EditAsync(
        ChannelId channelId,
        MessageId messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(message);
        var channel = await ChannelAsync(channelId.Value, cancellationToken);
        await _calls.RunAsync(
            options =>
                channel.ModifyMessageAsync(
                    messageId.Value,
                    old => OutgoingBody.Replace(old, message),
                    options
                ),
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
        var channel = await ChannelAsync(channelId.Value, cancellationToken);
        try
        {
            await _calls.RunAsync(
                options => channel.DeleteMessageAsync(messageId.Value, options),
                cancellationToken
            );
        }
        catch (DiscordException e) when (e.Code == UnknownMessage)
        {
            // Gone already.
        }
    }

    /// <inheritdoc/>
    public async Task ShowTypingAsync(ChannelId channelId, CancellationToken cancellationToken)
    {
        var channel = await ChannelAsync(channelId.Value, cancellationToken);
        await Calls.OnceAsync(
            async options =>
            {
                await channel.TriggerTypingAsync(options);
                return true;
            },
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public async Task<ChannelId> StartThreadAsync(
        ChannelId channelId,
        MessageId messageId,
        string name,
        CancellationToken cancellationToken
    )
    {
        if (
            await ChannelAsync(channelId.Value, cancellationToken)
            is not Library.ITextChannel channel
        )
        {
            throw new DiscordException("A thread can be opened in a channel of a guild only.");
        }

        // The library wants the message itself; without it, it would open one that stands at nothing.
        var message =
            await _calls.RunAsync(
                options => channel.GetMessageAsync(messageId.Value, options: options),
                cancellationToken
            ) ?? throw new DiscordException("There is no such message.") { Code = UnknownMessage };
        var thread = await Calls.OnceAsync(
            options =>
                channel.CreateThreadAsync(
                    WireText.Clean(name),
                    channel is Library.INewsChannel
                        ? Library.ThreadType.NewsThread
                        : Library.ThreadType.PublicThread,
                    message: message,
                    options: options
                ),
            cancellationToken
        );
        return thread.Id;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gateway.Dispose();
        _rest.Dispose();
        _signingIn.Dispose();
    }

    private Task LogAsync(Library.LogMessage line)
    {
        _logger.Pass(line);
        return Task.CompletedTask;
    }

    private async Task<ulong> SignInAsync(CancellationToken cancellationToken)
    {
        var application = await GetApplicationAsync(cancellationToken);
        await _calls.RunAsync(
            _ => _gateway.LoginAsync(Library.TokenType.Bot, _settings.Token.Reveal()),
            cancellationToken
        );
        if (_settings.Presence is { Length: > 0 } presence)
        {
            await _gateway.SetCustomStatusAsync(presence);
        }

        return application.Id;
    }

    private async Task<T> UntilItWorksAsync<T>(
        Func<CancellationToken, Task<T>> run,
        CancellationToken cancellationToken
    )
    {
        for (var pause = _firstPause; ; pause = pause < _longestPause ? pause * 2 : _longestPause)
        {
            try
            {
                return await run(cancellationToken);
            }
            catch (DiscordException e) when (e is not DiscordRefusedException)
            {
                _logger.NotReached(e, pause);
            }

            await Task.Delay(pause, _time, cancellationToken);
        }
    }

    private async Task<DiscordRestClient> RestAsync(CancellationToken cancellationToken)
    {
        await _signingIn.WaitAsync(cancellationToken);
        try
        {
            if (_rest.LoginState != Library.LoginState.LoggedIn)
            {
                await _calls.RunAsync(
                    _ => _rest.LoginAsync(Library.TokenType.Bot, _settings.Token.Reveal()),
                    cancellationToken
                );
            }

            return _rest;
        }
        finally
        {
            _signingIn.Release();
        }
    }

    private async Task<Library.IMessageChannel> ChannelAsync(
        ulong id,
        CancellationToken cancellationToken
    )
    {
        if (
            _gateway.LoginState == Library.LoginState.LoggedIn
            && _gateway.GetChannel(id) is Library.IMessageChannel known
        )
        {
            return known;
        }

        var rest = await RestAsync(cancellationToken);
        return await _calls.RunAsync(
                options => rest.GetChannelAsync(id, options),
                cancellationToken
            ) as Library.IMessageChannel
            ?? throw new DiscordException("There is no such channel.");
    }
}
