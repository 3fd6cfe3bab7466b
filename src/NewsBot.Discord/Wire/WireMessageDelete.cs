namespace NewsBot.Discord.Wire;

internal sealed record WireMessageDelete(ulong Id, IReadOnlyList<ulong>? Ids, ulong? ChannelId);
