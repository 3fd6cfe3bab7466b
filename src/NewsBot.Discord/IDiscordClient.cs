using NewsBot.Discord.Commands;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord;

/// <summary>
/// The port between a bot and a library that speaks Discord's API. What comes in goes to an <see cref="IDiscordListener"/>,
/// answers to an interaction go through its <see cref="Interactions.IInteractionReply"/>, everything else through here.
/// No message that leaves through it can mention anybody. Thread-safe.
/// </summary>
public interface IDiscordClient
{
    /// <summary>Connects and delivers until it is cancelled; then says goodbye.</summary>
    /// <param name="listener">Gets what arrives.</param>
    /// <param name="cancellationToken">Ends the connection.</param>
    /// <exception cref="DiscordRefusedException">Discord will never let the bot in as it is set up.</exception>
    Task RunAsync(IDiscordListener listener, CancellationToken cancellationToken);

    /// <summary>What Discord knows of the application of this token.</summary>
    /// <exception cref="DiscordRefusedException">The token is wrong.</exception>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    Task<ApplicationProfile> GetApplicationAsync(CancellationToken cancellationToken);

    /// <summary>The guilds that the bot is in, the first 200.</summary>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    Task<IReadOnlyList<GuildSummary>> GetGuildsAsync(CancellationToken cancellationToken);

    /// <summary>The commands that are registered now.</summary>
    /// <param name="guildId">Of one guild; <see langword="null"/>: the global ones.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="DiscordException">Discord could not be asked.</exception>
    Task<IReadOnlyList<CommandDefinition>> GetCommandsAsync(
        GuildId? guildId,
        CancellationToken cancellationToken
    );

    /// <summary>Registers commands in place of all that are there.</summary>
    /// <param name="commands">At most 100 slash commands and 15 of each other kind.</param>
    /// <param name="guildId">For one guild; <see langword="null"/>: for all.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="DiscordException">Discord refused or could not be asked.</exception>
    Task SetCommandsAsync(
        IReadOnlyList<CommandDefinition> commands,
        GuildId? guildId,
        CancellationToken cancellationToken
    );

    /// <summary>Sends a message; the id of what was sent.</summary>
    /// <param name="channelId">A channel, thread or direct conversation.</param>
    /// <param name="message">What to say. With a <see cref="OutgoingMessage.Nonce"/> a repeated try never sends it twice.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="DiscordException">It was refused or could not be sent.</exception>
    Task<MessageId> SendAsync(
        ChannelId channelId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Whether Discord is told to take a message with the same <see cref="OutgoingMessage.Nonce"/> for the same message; without that
    /// only <see cref="GetMessagesAsync"/> shows whether a message whose confirmation got lost is there.
    /// </summary>
    bool EnforcesNonce { get; }

    /// <summary>Messages of a channel from a moment on, the oldest first.</summary>
    /// <param name="channelId">A channel, thread or direct conversation.</param>
    /// <param name="after">Only what was written later than the moment of this id (<see cref="MessageId.At"/>), or than this message.</param>
    /// <param name="count">1 to 100.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>None at all where the bot may not read what was written before: Discord does not call that an error.</returns>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task<IReadOnlyList<PostedMessage>> GetMessagesAsync(
        ChannelId channelId,
        MessageId after,
        int count,
        CancellationToken cancellationToken
    );

    /// <summary>The id of the newest message of a channel, which is told even where it can't be read.</summary>
    /// <returns>0 where there never was one; <see langword="null"/> where nobody tells.</returns>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task<MessageId?> GetLastMessageIdAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    );

    /// <summary>The direct conversation with a user, which is opened where there was none.</summary>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task<ChannelId> OpenDirectAsync(UserId userId, CancellationToken cancellationToken);

    /// <summary>Puts a message in the place of one of the bot's own.</summary>
    /// <exception cref="DiscordException">It was refused or could not be sent.</exception>
    Task EditAsync(
        ChannelId channelId,
        MessageId messageId,
        OutgoingMessage message,
        CancellationToken cancellationToken
    );

    /// <summary>Deletes one of the bot's own messages; one that is gone already is no error.</summary>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task DeleteAsync(ChannelId channelId, MessageId messageId, CancellationToken cancellationToken);

    /// <summary>Shows "typing…" for up to ten seconds.</summary>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task ShowTypingAsync(ChannelId channelId, CancellationToken cancellationToken);

    /// <summary>Opens a public thread at a message; the thread's id.</summary>
    /// <param name="channelId">The channel of the message.</param>
    /// <param name="messageId">The message.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="DiscordException">It was refused or could not be asked for.</exception>
    Task<ChannelId> StartThreadAsync(
        ChannelId channelId,
        MessageId messageId,
        string name,
        CancellationToken cancellationToken
    );
}
