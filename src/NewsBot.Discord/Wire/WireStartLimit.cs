namespace NewsBot.Discord.Wire;

internal sealed record WireStartLimit(
    long Total,
    long Remaining,
    long ResetAfter,
    long MaxConcurrency
);
