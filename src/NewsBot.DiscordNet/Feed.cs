using Discord.Net;
using Discord.WebSocket;
using Microsoft.Extensions.Logging;
using NewsBot.Discord;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Ids;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>
/// Hands what the library raises to a listener. Each member returns at once: the library reads nothing more from a shard before.
/// </summary>
internal sealed class Feed(
    DiscordShardedClient client,
    IDiscordListener listener,
    AppId application,
    Calls calls,
    ILogger logger
)
{
    // Discord.Net 3.16 gives up for good after it; our own client would go on.
    private const int SessionGone = 4006;

    private readonly TaskCompletionSource _over = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Fails when the library will not connect any more.</summary>
    public Task Over => _over.Task;

    /// <summary>Takes events from now on.</summary>
    public void Open()
    {
        client.ShardConnected += OnConnectedAsync;
        client.ShardDisconnected += OnDisconnectedAsync;
        client.InteractionCreated += OnInteractionAsync;
        client.MessageReceived += OnMessageAsync;
        client.MessageDeleted += OnDeletedAsync;
        client.MessagesBulkDeleted += OnDeletedAsync;
    }

    /// <summary>Takes none any more.</summary>
    public void Close()
    {
        client.ShardConnected -= OnConnectedAsync;
        client.ShardDisconnected -= OnDisconnectedAsync;
        client.InteractionCreated -= OnInteractionAsync;
        client.MessageReceived -= OnMessageAsync;
        client.MessageDeleted -= OnDeletedAsync;
        client.MessagesBulkDeleted -= OnDeletedAsync;
    }

    private Task OnConnectedAsync(DiscordSocketClient shard) =>
        Take(() =>
        {
            if (shard.CurrentUser is { } self)
            {
                listener.OnReady(new BotIdentity(application, self.Id, self.Username));
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
                IncomingInteractions.Read(interaction, new SocketReply(interaction, calls)) is
                { } read
            )
            {
                listener.OnInteraction(read);
            }
        });

    private Task OnMessageAsync(SocketMessage message) =>
        Take(() =>
        {
            if (client.CurrentUser is { } self)
            {
                listener.OnMessage(Incoming.Message(message, self.Id));
            }
        });

    private Task OnDeletedAsync(
        Library.Cacheable<Library.IMessage, ulong> message,
        Library.Cacheable<Library.IMessageChannel, ulong> channel
    ) => Take(() => listener.OnMessagesDeleted(channel.Id, [message.Id]));

    private Task OnDeletedAsync(
        IReadOnlyCollection<Library.Cacheable<Library.IMessage, ulong>> messages,
        Library.Cacheable<Library.IMessageChannel, ulong> channel
    ) =>
        Take(() =>
            listener.OnMessagesDeleted(channel.Id, [.. messages.Select(m => new MessageId(m.Id))])
        );

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
            logger.EventFailed(e.GetType().Name);
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
