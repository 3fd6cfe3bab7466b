namespace NewsBot.Bot.Digests;

/// <summary>A digest of a day.</summary>
/// <param name="Date">The day in the subscription's zone; there is one digest of each.</param>
/// <param name="From">The day of the digest before: what happened since is told.</param>
/// <param name="At">When it is due.</param>
internal readonly record struct DigestOccurrence(DateOnly Date, DateOnly From, DateTimeOffset At);
