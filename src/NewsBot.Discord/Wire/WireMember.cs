namespace NewsBot.Discord.Wire;

internal sealed record WireMember(WireUser? User, string? Nick, ulong? Permissions);
