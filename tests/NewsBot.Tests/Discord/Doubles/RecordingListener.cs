using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>Keeps what arrives.</summary>
internal sealed class RecordingListener : IDiscordListener
{
    public Happenings<BotIdentity> Readies { get; } = new("a session");

    public Happenings<Interaction> Interactions { get; } = new("an interaction");

    public Happenings<IncomingMessage> Messages { get; } = new("a message");

    public Happenings<ulong> Deleted { get; } = new("a deletion");

    /// <summary>Whether it breaks at every message, after noting it.</summary>
    public bool IsBroken { get; set; }

    /// <summary>What it does with an interaction, besides noting it.</summary>
    public Action<Interaction>? Does { get; set; }

    public void OnReady(BotIdentity bot) => Readies.Add(bot);

    public void OnInteraction(Interaction interaction)
    {
        Interactions.Add(interaction);
        Does?.Invoke(interaction);
    }

    public void OnMessage(IncomingMessage message)
    {
        Messages.Add(message);
        if (IsBroken)
        {
            throw new InvalidOperationException("broken on purpose");
        }
    }

    public void OnMessagesDeleted(ChannelId channelId, IReadOnlyList<MessageId> messageIds)
    {
        foreach (var id in messageIds)
        {
            Deleted.Add(id.Value);
        }
    }
}
