namespace NewsBot.Discord.Wire;

internal sealed record WireDeletion(ulong Id, IReadOnlyList<ulong>? Ids, ulong? ChannelId);
