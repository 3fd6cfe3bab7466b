namespace NewsBot.Discord.Interactions;

/// <summary>Permissions, with Discord's bits; those that a small bot needs by name.</summary>
[Flags]
public enum DiscordPermissions : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Everything.</summary>
    Administrator = 1UL << 3,

    /// <summary>Change the guild.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>See a channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Write in a channel.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete what others wrote.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Have embeds shown.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Read what was written before; needed for replies.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Open public threads.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Write in threads.</summary>
    SendMessagesInThreads = 1UL << 38,
}
