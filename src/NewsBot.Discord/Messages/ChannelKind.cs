namespace NewsBot.Discord.Messages;

/// <summary>Where people write.</summary>
public enum ChannelKind
{
    /// <summary>A channel of a guild, or one whose kind is not known.</summary>
    Channel,

    /// <summary>A direct conversation with the bot.</summary>
    Direct,

    /// <summary>A thread in a channel of a guild.</summary>
    Thread,
}
