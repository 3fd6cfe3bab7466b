using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord;

/// <summary>
/// Gets what arrives from Discord. Called by the reader of a connection, from several shards at once: every member returns
/// at once and throws nothing. The same event may come more than once.
/// </summary>
public interface IDiscordListener
{
    /// <summary>A shard is connected anew.</summary>
    void OnReady(BotIdentity bot);

    /// <summary>Somebody used a command, a button or a modal.</summary>
    void OnInteraction(Interaction interaction);

    /// <summary>Somebody wrote something; whether it is meant for the bot is not decided yet.</summary>
    void OnMessage(IncomingMessage message);

    /// <summary>Messages are gone.</summary>
    void OnMessagesDeleted(ChannelId channelId, IReadOnlyList<MessageId> messageIds);
}
