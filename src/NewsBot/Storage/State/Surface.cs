namespace NewsBot.Storage.State;

/// <summary>What a user asked with. Stored by name, so names stay.</summary>
internal enum Surface
{
    /// <summary>One that a newer NewsBot wrote.</summary>
    Other,

    /// <summary>A question by command.</summary>
    Ask,

    /// <summary>Whose words they are.</summary>
    WhoSaid,

    /// <summary>What a person said.</summary>
    Said,

    /// <summary>Whether a quotation holds.</summary>
    Check,

    /// <summary>Passages searched for.</summary>
    Search,

    /// <summary>A message that mentions the bot.</summary>
    Mention,

    /// <summary>A reply to an answer of the bot.</summary>
    FollowUp,
}
