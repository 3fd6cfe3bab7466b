namespace NewsBot.Discord.Wire;

internal sealed record WireChannel(
    ulong Id,
    long Type,
    ulong? GuildId,
    ulong? ParentId,
    ulong? OwnerId,
    ulong? LastMessageId = null
);
