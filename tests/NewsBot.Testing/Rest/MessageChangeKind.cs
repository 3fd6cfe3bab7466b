namespace NewsBot.Testing.Rest;

/// <summary>What the client did with a channel message.</summary>
public enum MessageChangeKind
{
    /// <summary>It was posted.</summary>
    Created,

    /// <summary>It was edited.</summary>
    Edited,

    /// <summary>It was deleted.</summary>
    Deleted,
}
