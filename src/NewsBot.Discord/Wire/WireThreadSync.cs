namespace NewsBot.Discord.Wire;

internal sealed record WireThreadSync(IReadOnlyList<WireChannel?>? Threads);
