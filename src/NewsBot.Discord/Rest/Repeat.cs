namespace NewsBot.Discord.Rest;

/// <summary>Whether a call whose outcome is unknown may be made again.</summary>
internal enum Repeat
{
    /// <summary>It would do its work twice.</summary>
    Never,

    /// <summary>Twice is the same as once: it reads, replaces or deletes, or Discord knows it again by its nonce.</summary>
    Safe,

    /// <summary>The first answer to an interaction: "already acknowledged" at the second try means that the first one worked.</summary>
    Callback,
}
