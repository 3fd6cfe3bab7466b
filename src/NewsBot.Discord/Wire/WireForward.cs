namespace NewsBot.Discord.Wire;

internal sealed record WireForward(WireMessage? Message);
