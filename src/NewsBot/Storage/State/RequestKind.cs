namespace NewsBot.Storage.State;

/// <summary>What a user asked for. Stored by name, so names stay.</summary>
internal enum RequestKind
{
    /// <summary>A question, or one that a newer NewsBot wrote.</summary>
    Ask,

    /// <summary>Whose words they are.</summary>
    WhoSaid,

    /// <summary>What a person said.</summary>
    Said,

    /// <summary>Whether a quotation holds.</summary>
    Check,

    /// <summary>Passages searched for.</summary>
    Search,

    /// <summary>An article.</summary>
    View,

    /// <summary>The stories of some days.</summary>
    Digest,

    /// <summary>One story.</summary>
    Story,
}
