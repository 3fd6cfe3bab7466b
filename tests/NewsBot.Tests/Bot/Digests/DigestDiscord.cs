using NewsBot.Discord;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>Channels that keep what is written in them, a memory for nonces, and places at which things break.</summary>
internal sealed class DigestDiscord(TimeProvider time) : IDiscordClient
{
    public static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(3);

    private readonly Lock _lock = new();
    private readonly List<Posted> _posted = [];
    private ulong _next;

    public bool EnforcesNonce { get; set; } = true;

    /// <summary>Whether what was written before can be read.</summary>
    public bool MayRead { get; set; } = true;

    /// <summary>Whether the id of a channel's newest message is told.</summary>
    public bool TellsLast { get; set; } = true;

    /// <summary>What a channel answers instead of taking a message.</summary>
    public Func<ChannelId, DiscordException?> Refusal { get; set; } = static _ => null;

    /// <summary>Happens before a message is there; may throw.</summary>
    public Func<ChannelId, CancellationToken, Task> Before { get; set; } =
        static (_, _) => Task.CompletedTask;

    /// <summary>Happens when a message is there and nobody knows yet; may throw.</summary>
    public Func<ChannelId, CancellationToken, Task> After { get; set; } =
        static (_, _) => Task.CompletedTask;

    /// <summary>The life of the program that sends; where something kills it, it is over at once.</summary>
    public CancellationTokenSource? Killed { get; set; }

    /// <summary>Kills the program that sends.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        await Killed!.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>All that stands in channels, by age.</summary>
    public IReadOnlyList<Posted> Posts
    {
        get
        {
            lock (_lock)
            {
                return [.. _posted];
            }
        }
    }

    public IReadOnlyList<Posted> In(ChannelId channel) =>
        [.. Posts.Where(p => p.Channel == channel)];

    public async Task<MessageId> SendAsync(
        ChannelId channelId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        await Before(channelId, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var id = Post(channelId, message);
        await After(channelId, cancellationToken);
        return id;
    }

    public Task<IReadOnlyList<PostedMessage>> GetMessagesAsync(
        ChannelId channelId,
        MessageId after,
        int count,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<IReadOnlyList<PostedMessage>>(
            MayRead
                ?
                [
                    .. In(channelId)
                        .Where(p => p.Id.Value > after.Value)
                        .OrderBy(p => p.Id.Value)
                        .Take(count)
                        .Select(p => new PostedMessage(
                            p.Id,
                            2,
                            [.. p.Message.Rows.SelectMany(r => r).Select(b => b.CustomId!)]
                        )),
                ]
                : []
        );

    public Task<MessageId?> GetLastMessageIdAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult<MessageId?>(
            TellsLast ? In(channelId).Select(p => p.Id).LastOrDefault() : null
        );

    public Task<ChannelId> OpenDirectAsync(UserId userId, CancellationToken cancellationToken) =>
        Task.FromResult(new ChannelId(userId.Value + 1_000));

    public Task<ChannelId> StartThreadAsync(
        ChannelId channelId,
        MessageId messageId,
        string name,
        CancellationToken cancellationToken
    ) => Task.FromResult(new ChannelId(messageId.Value));

    public Task RunAsync(IDiscordListener listener, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<ApplicationProfile> GetApplicationAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<GuildSummary>> GetGuildsAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<CommandDefinition>> GetCommandsAsync(
        GuildId? guildId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task SetCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        GuildId? guildId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task EditAsync(
        ChannelId channelId,
        MessageId messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task DeleteAsync(
        ChannelId channelId,
        MessageId messageId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task ShowTypingAsync(ChannelId channelId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private MessageId Post(ChannelId channelId, OutgoingMessage message)
    {
        lock (_lock)
        {
            if (Refusal(channelId) is { } refused)
            {
                throw refused;
            }

            var now = time.GetUtcNow();
            var known = _posted.Find(p =>
                EnforcesNonce
                && message.Nonce is not null
                && p.Channel == channelId
                && p.Message.Nonce == message.Nonce
                && now - p.At < NonceMemory
            );
            if (known is not null)
            {
                return known.Id;
            }

            var posted = new Posted(MessageId.At(now).Value + ++_next, channelId, message, now);
            _posted.Add(posted);
            return posted.Id;
        }
    }

    internal sealed record Posted(
        MessageId Id,
        ChannelId Channel,
        OutgoingMessage Message,
        DateTimeOffset At
    )
    {
        public string Text =>
            Message.Content + string.Concat(Message.Embeds.Select(e => e.Description));
    }
}
