namespace NewsBot.Discord.Gateway;

/// <summary>
/// Pauses between tries: the first below a second, then 1, 2, 4 … 60 seconds, each between half and one and a half times that,
/// so that many shards do not come back at the same moment.
/// </summary>
internal sealed class Backoff(Random random)
{
    private const double MaxSeconds = 60;

    private int _failures;

    /// <summary>The next pause.</summary>
    public TimeSpan Next()
    {
        var failures = _failures++;
        return failures == 0
            ? TimeSpan.FromSeconds(random.NextDouble())
            : TimeSpan.FromSeconds(
                Math.Min(MaxSeconds, Math.Pow(2, Math.Min(failures, 10) - 1))
                    * (0.5 + random.NextDouble())
            );
    }

    /// <summary>All is well again.</summary>
    public void Reset() => _failures = 0;
}
