namespace NewsBot.Testing.Gateway;

/// <summary>A heartbeat: the sequence that it told, the one that had been sent by then, and when (a time stamp).</summary>
internal sealed record HeartbeatMark(long? Told, long Sent, long At);
