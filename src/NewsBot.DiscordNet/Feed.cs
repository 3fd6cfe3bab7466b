using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using NewsBot.Discord;
using NewsBot.Discord.Gateway;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>
/// Hands what the library raises to a listener. Each member returns at once: the library reads nothing more from a shard before.
/// </summary>
internal sealed class Feed
{
    // Discord.Net 3.16 gives up for good after it; our own client would go on.
    private const int SessionGone = 4006;

    private readonly DiscordShardedClient _client;
    private readonly IDiscordListener _listener;
    private readonly ulong _application;
    private readonly Calls _calls;
    private readonly ILogger _logger;
    private readonly TaskCompletionSource _over = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Nothing is taken before <see cref="Open"/>.</summary>
    public Feed(
        DiscordShardedClient client,
        IDiscordListener listener,
        ulong application,
        Calls calls,
        ILogger logger
    )
    {
        _client = client;
        _listener = listener;
        _application = application;
        _calls = calls;
        _logger = logger;
    }

    /// <summary>Fails when the library will not connect any more.</summary>
    public Task Over => _over.Task;

    /// <summary>Takes events from now on.</summary>
    public void Open()
    {
        _client.ShardConnected += OnConnectedAsync;
        _client.ShardDisconnected += OnDisconnectedAsync;
        _client.InteractionCreated += OnInteractionAsync;
        _client.MessageReceived += OnMessageAsync;
        _client.MessageDeleted += OnDeletedAsync;
        _client.MessagesBulkDeleted += OnDeletedAsync;
    }

    /// <summary>Takes none any more.</summary>
    public void Close()
    {
        _client.ShardConnected -= OnConnectedAsync;
        _client.ShardDisconnected -= OnDisconnectedAsync;
        _client.InteractionCreated -= OnInteractionAsync;
        _client.MessageReceived -= OnMessageAsync;
        _client.MessageDeleted -= OnDeletedAsync;
        _client.MessagesBulkDeleted -= OnDeletedAsync;
    }

    private Task OnConnectedAsync(DiscordSocketClient shard) =>
        Take(() =>
        {
            if (shard.CurrentUser is { } self)
            {
                _listener.OnReady(new BotIdentity(_application, self.Id, self.Username));
            }
        });

    private Task OnDisconnectedAsync(Exception exception, DiscordSocketClient shard)
    {
        var code = CloseCode(exception);
        if (CloseCodes.Judge(code) is ConnectionEnd.Refused refused)
        {
            _over.TrySetException(new DiscordRefusedException(refused.Message));
        }
        else if (code == SessionGone)
        {
            _over.TrySetException(new DiscordException("The session is gone (4006)."));
        }

        return Task.CompletedTask;
    }

    private Task OnInteractionAsync(SocketInteraction interaction) =>
        Take(() =>
        {
            if (
                IncomingInteractions.Read(interaction, new SocketReply(interaction, _calls)) is
                { } read
            )
            {
                _listener.OnInteraction(read);
            }
        });

    private Task OnMessageAsync(SocketMessage message) =>
        Take(() =>
        {
            if (_client.CurrentUser is { } self)
            {
                _listener.OnMessage(Incoming.Message(message, self.Id));
            }
        });

    private Task OnDeletedAsync(
        Library.Cacheable<Library.IMessage, ulong> message,
        Library.Cacheable<Library.IMessageChannel, ulong> channel
    ) => Take(() => _listener.OnMessagesDeleted(channel.Id, [message.Id]));

    private Task OnDeletedAsync(
        IReadOnlyCollection<Library.Cacheable<Library.IMessage, ulong>> messages,
        Library.Cacheable<Library.IMessageChannel, ulong> channel
    ) => Take(() => _listener.OnMessagesDeleted(channel.Id, [.. messages.Select(m => m.Id)]));

    private Task Take(Action take)
    {
        try
        {
            take();
        }
#pragma warning disable CA1031 // One event fails, the others do not.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _logger.EventFailed(e.GetType().Name);
        }

        return Task.CompletedTask;
    }

    private static int? CloseCode(Exception? exception)
    {
        while (exception is not null and not WebSocketClosedException)
        {
            exception = exception.InnerException;
        }

        return (exception as WebSocketClosedException)?.CloseCode;
    }
}
