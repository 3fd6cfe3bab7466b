namespace NewsBot.Discord.Wire;

internal sealed record WireSessionStartLimit(
    long Total,
    long Remaining,
    long ResetAfter,
    long MaxConcurrency
);
