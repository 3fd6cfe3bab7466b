namespace NewsBot.Discord.Wire;

internal sealed record WireHello(long HeartbeatInterval);
