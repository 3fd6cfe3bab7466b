using System.Text.Json;

namespace NewsBot.Discord.Wire;

internal sealed record WireMessage(
    ulong Id,
    ulong? ChannelId,
    ulong? GuildId,
    WireUser? Author,
    WireMember? Member,
    ulong? WebhookId,
    string? Content,
    long Type,
    long Flags,
    IReadOnlyList<WireUser?>? Mentions,
    IReadOnlyList<ulong>? MentionRoles,
    WireReference? MessageReference,
    WireMessage? ReferencedMessage,
    IReadOnlyList<WireEmbed?>? Embeds,
    IReadOnlyList<WireForward?>? MessageSnapshots,
    JsonElement? Components
);
