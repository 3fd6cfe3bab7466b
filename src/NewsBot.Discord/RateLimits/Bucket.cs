using System.Diagnostics.CodeAnalysis;

namespace NewsBot.Discord.RateLimits;

/// <summary>
/// Calls that share a limit: one at a time, and none before the hold ends. The hold is an instant, not a lock: whoever waits
/// looks again.
/// </summary>
[SuppressMessage(
    "IDisposableAnalyzers.Correctness",
    "IDISP006",
    Justification = "A semaphore whose wait handle nobody asks for holds nothing."
)]
internal sealed class Bucket
{
    /// <summary>Lets one call through at a time.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>No call before this time stamp.</summary>
    public long HeldUntil { get; set; }

    /// <summary>How many calls are in it or wait for it; guarded by the owner's lock.</summary>
    public int Users { get; set; }
}
