namespace NewsBot.Discord.Wire;

internal sealed record WireGuild(
    ulong Id,
    IReadOnlyList<WireChannel?>? Threads,
    IReadOnlyList<WireRole?>? Roles
);
