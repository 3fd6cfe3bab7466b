namespace NewsBot.Discord.Wire;

internal sealed record WireRoleTags(ulong? BotId);
