using NewsBot.Discord;
using NewsBot.Discord.Commands;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>The port, filled with notes of what the bot does; it refuses to send where it is told to.</summary>
internal sealed class FakeDiscord : IDiscordClient
{
    private readonly Lock _sending = new();
    private ulong _next = 9_000;

    public List<(ulong Channel, OutgoingMessage Message, ulong Id)> Sent { get; } = [];

    public List<ulong> Deleted { get; } = [];

    /// <summary>How often "typing…" was shown; released at each.</summary>
    public SemaphoreSlim Typing { get; } = new(0);

    /// <summary>Says what becomes of a message; by default it is sent.</summary>
    public Func<DiscordException?> Refusal { get; set; } = static () => null;

    public int Tried { get; private set; }

    public Task<ulong> SendAsync(
        ulong channelId,
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
            return Task.FromResult(_next);
        }
    }

    public Task DeleteAsync(ulong channelId, ulong messageId, CancellationToken cancellationToken)
    {
        Deleted.Add(messageId);
        return Task.CompletedTask;
    }

    public Task ShowTypingAsync(ulong channelId, CancellationToken cancellationToken)
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
        ulong? guildId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task SetCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        ulong? guildId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task EditAsync(
        ulong channelId,
        ulong messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task<ulong> StartThreadAsync(
        ulong channelId,
        ulong messageId,
        string name,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
