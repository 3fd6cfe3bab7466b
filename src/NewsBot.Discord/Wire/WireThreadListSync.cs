namespace NewsBot.Discord.Wire;

internal sealed record WireThreadListSync(IReadOnlyList<WireChannel?>? Threads);
