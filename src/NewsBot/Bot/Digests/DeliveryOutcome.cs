namespace NewsBot.Bot.Digests;

/// <summary>What came of a delivery.</summary>
internal enum DeliveryOutcome
{
    /// <summary>It stands in the channel.</summary>
    Sent,

    /// <summary>There was nothing to tell.</summary>
    Silent,

    /// <summary>Somebody else sends it, or has.</summary>
    Taken,

    /// <summary>The channel is gone or closed to the bot.</summary>
    Lost,

    /// <summary>It is over without a message: too late, refused, or nobody knows.</summary>
    Over,

    /// <summary>It did not work; it is tried again.</summary>
    Open,
}
