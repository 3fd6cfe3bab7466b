using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Dispatch;

/// <summary>What a bot does with what arrives. Thread-safe: many handlers run at the same time.</summary>
public interface IDiscordBot
{
    /// <summary>Tells the bot who it is; at each new connection. Returns at once.</summary>
    void Meet(BotIdentity self);

    /// <summary>How an interaction is let in, before anything is done. Returns at once; a failure counts as a private wait.</summary>
    Admission Admit(Interaction interaction);

    /// <summary>Whether a message is meant for the bot. Returns at once.</summary>
    bool IsMeant(IncomingMessage message);

    /// <summary>Answers an interaction, which is acknowledged as the bot asked.</summary>
    /// <param name="interaction">It.</param>
    /// <param name="cancellationToken">Ends when the time for it is over.</param>
    Task AnswerAsync(Interaction interaction, CancellationToken cancellationToken);

    /// <summary>Answers a message.</summary>
    /// <param name="message">It.</param>
    /// <param name="cancellationToken">Ends when the time for it is over.</param>
    Task AnswerAsync(IncomingMessage message, CancellationToken cancellationToken);

    /// <summary>Replies to a message that there is no answer.</summary>
    Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        string code,
        CancellationToken cancellationToken
    );

    /// <summary>Messages are gone, perhaps questions.</summary>
    Task ForgetAsync(
        ChannelId channelId,
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    );

    /// <summary>What to say when there is no answer.</summary>
    /// <param name="trouble">Why.</param>
    /// <param name="code">Short; stands in the log too.</param>
    /// <param name="locale">The user's language.</param>
    OutgoingMessage Excuse(Trouble trouble, string code, string locale);
}
