namespace NewsBot.Evaluation;

/// <summary>How long questions took, each on its own, in milliseconds.</summary>
internal sealed class ElapsedTimes
{
    /// <summary>Name of the row.</summary>
    public const string Name = "latency_ms";

    private const double P95 = 0.95;

    private readonly List<double> _times = [];

    /// <summary>Takes one.</summary>
    public void Add(TimeSpan elapsed) => _times.Add(Math.Round(elapsed.TotalMilliseconds, 2));

    /// <summary>Number, median, 95th percentile and longest; the percentiles are times that were measured, none is between two.</summary>
    public ScoreRow? Row()
    {
        if (_times.Count == 0)
        {
            return null;
        }

        double[] sorted = [.. _times.Order()];
        return new ScoreRow(
            Name,
            [
                Figure.Count("n", sorted.Length),
                new Figure("p50", sorted[sorted.Length / 2]),
                new Figure("p95", sorted[(int)(sorted.Length * P95)]),
                new Figure("max", sorted[^1]),
            ]
        );
    }
}
