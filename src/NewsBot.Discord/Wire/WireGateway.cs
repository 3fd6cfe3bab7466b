namespace NewsBot.Discord.Wire;

internal sealed record WireGateway(
    string? Url,
    long Shards,
    WireSessionStartLimit? SessionStartLimit
);
