namespace NewsBot.Storage.State;

/// <summary>Whether a subscription is sent. Stored by name, so names stay.</summary>
internal enum SubscriptionState
{
    /// <summary>It is sent.</summary>
    Active,

    /// <summary>Somebody paused it.</summary>
    Paused,

    /// <summary>Discord no longer lets the bot write there, so it is paused.</summary>
    Lost,
}
