namespace NewsBot.Storage.State;

/// <summary>How far a delivery has come. Stored by name, so names stay.</summary>
internal enum DeliveryState
{
    /// <summary>Somebody is about to send it, or was when the program ended.</summary>
    Claimed,

    /// <summary>It stands in the channel.</summary>
    Sent,

    /// <summary>There was nothing to tell.</summary>
    Silent,

    /// <summary>It was too late for it.</summary>
    Missed,

    /// <summary>Discord refused it.</summary>
    Refused,

    /// <summary>It may stand in the channel, and nobody may look; it is not sent again.</summary>
    Unknown,
}
