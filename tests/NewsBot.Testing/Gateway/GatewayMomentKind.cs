namespace NewsBot.Testing.Gateway;

/// <summary>What can happen on the gateway.</summary>
public enum GatewayMomentKind
{
    /// <summary>A WebSocket opened.</summary>
    Connected,

    /// <summary>An upgrade was refused, as asked for.</summary>
    Refused,

    /// <summary>A heartbeat came.</summary>
    Heartbeat,

    /// <summary>An identify was taken, READY and the guilds are on their way.</summary>
    Ready,

    /// <summary>A resume was taken, missed events and RESUMED are on their way.</summary>
    Resumed,

    /// <summary>An identify or resume was answered with op 9 "not resumable".</summary>
    Rejected,

    /// <summary>A connection ended, by either side.</summary>
    Closed,
}
