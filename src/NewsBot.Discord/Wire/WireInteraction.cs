namespace NewsBot.Discord.Wire;

internal sealed record WireInteraction(
    ulong Id,
    ulong ApplicationId,
    long Type,
    string? Token,
    ulong? GuildId,
    ulong? ChannelId,
    WireChannel? Channel,
    WireMember? Member,
    WireUser? User,
    WireMessage? Message,
    ulong? AppPermissions,
    string? Locale,
    WireInteractionBody? Data
);
