namespace NewsBot.Discord.Wire;

internal sealed record WireGuildSummary(ulong Id, string? Name, ulong Permissions);
