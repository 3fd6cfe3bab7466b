namespace NewsBot.Discord.Wire;

internal sealed record WireRole(ulong Id, WireRoleTags? Tags);
