using NewsBot.Discord;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>The port, filled with notes of what the bot does; it refuses to send where it is told to.</summary>
internal sealed class FakeDiscord : IDiscordClient
{
    private readonly Lock _sending = new();
    private ulong _next = 9_000;

    public List<(ChannelId Channel, OutgoingMessage Message, ulong Id)> Sent { get; } = [];

    public List<MessageId> Deleted { get; } = [];

    /// <summary>How often "typing…" was shown; released at each.</summary>
    public SemaphoreSlim Typing { get; } = new(0);

    /// <summary>Says what becomes of a message; by default it is sent.</summary>
    public Func<DiscordException?> Refusal { get; set; } = static () => null;

    public int Tried { get; private set; }

    public Task<MessageId> SendAsync(
        ChannelId channelId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        lock (_sending)
        {
            Tried++;
            if (Refusal() is { } refused)
            {
                throw refused;
            }

            Sent.Add((channelId, message, ++_next));
            return Task.FromResult(new MessageId(_next));
        }
    }

    public bool EnforcesNonce => true;

    public Task<IReadOnlyList<PostedMessage>> GetMessagesAsync(
        ChannelId channelId,
        MessageId after,
        int count,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task<MessageId?> GetLastMessageIdAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task<ChannelId> OpenDirectAsync(UserId userId, CancellationToken cancellationToken) =>
        Task.FromResult(new ChannelId(userId.Value + 1_000));

    public Task DeleteAsync(
        ChannelId channelId,
        MessageId messageId,
        CancellationToken cancellationToken
    )
    {
        Deleted.Add(messageId);
        return Task.CompletedTask;
    }

    public Task ShowTypingAsync(ChannelId channelId, CancellationToken cancellationToken)
    {
        Typing.Release();
        return Task.CompletedTask;
    }

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

    public Task<ChannelId> StartThreadAsync(
        ChannelId channelId,
        MessageId messageId,
        string name,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
