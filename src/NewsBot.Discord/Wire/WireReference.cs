namespace NewsBot.Discord.Wire;

internal sealed record WireReference(long Type, ulong? MessageId, ulong? ChannelId);
