namespace NewsBot.Discord.Wire;

internal sealed record WireUser(
    ulong Id,
    string? Username,
    string? GlobalName,
    bool? Bot,
    bool? System
);
