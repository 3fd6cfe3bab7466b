namespace NewsBot.Discord.Wire;

internal sealed record WireResolved(IReadOnlyDictionary<string, WireMessage?>? Messages);
