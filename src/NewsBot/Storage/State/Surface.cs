namespace NewsBot.Storage.State;

/// <summary>What a user asked with. Stored by name, so names stay.</summary>
internal enum Surface
{
    /// <summary>One that a newer NewsBot wrote.</summary>
    Other,

    /// <summary>A slash command.</summary>
    Command,

    /// <summary>A message that mentions the bot, or is to it alone.</summary>
    Mention,

    /// <summary>A reply to an answer of the bot.</summary>
    Reply,

    /// <summary>A form that a button opened.</summary>
    Form,

    /// <summary>One of several people, by a button.</summary>
    Choice,

    /// <summary>A command in the menu of a message.</summary>
    MessageMenu,

    /// <summary>Nobody asked: it is sent on a schedule.</summary>
    Schedule,

    /// <summary>A digest's button.</summary>
    Digest,
}
