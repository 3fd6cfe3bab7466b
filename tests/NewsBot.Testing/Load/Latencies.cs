namespace NewsBot.Testing.Load;

/// <summary>Percentiles by nearest rank; all zero when there was nothing to measure.</summary>
public sealed record Latencies(TimeSpan P50, TimeSpan P95, TimeSpan P99, TimeSpan Max)
{
    internal static Latencies Of(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted.Length == 0
            ? new Latencies(default, default, default, default)
            : new Latencies(Rank(sorted, 50), Rank(sorted, 95), Rank(sorted, 99), sorted[^1]);
    }

    private static TimeSpan Rank(TimeSpan[] sorted, int percent) =>
        sorted[(((sorted.Length * percent) + 99) / 100) - 1];
}
