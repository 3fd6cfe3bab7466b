namespace NewsBot.Discord.Gateway;

/// <summary>Groups of events, with Discord's bits; those that a bot which is spoken to needs.</summary>
[Flags]
public enum GatewayIntents
{
    /// <summary>Nothing but interactions.</summary>
    None = 0,

    /// <summary>Guilds, channels and threads.</summary>
    Guilds = 1 << 0,

    /// <summary>Messages in guilds; without text, where the bot is not mentioned.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Direct messages.</summary>
    DirectMessages = 1 << 12,

    /// <summary>The text of all messages; privileged: it has to be switched on in the Developer Portal.</summary>
    MessageContent = 1 << 15,

    /// <summary>Enough to answer commands, mentions, replies and direct messages; nothing privileged.</summary>
    Default = Guilds | GuildMessages | DirectMessages,
}
