using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>Days that a question speaks of.</summary>
/// <param name="Days">The days; an article of one of them gains in full.</param>
/// <param name="Weight">What it gains, as a share of <see cref="RetrievalOptions.PeriodWeight"/>, 0 to 1.</param>
/// <param name="HalfLifeDays">After how many days before or after them half of that gain is left; above 0.</param>
public sealed record QueryPeriod(Period Days, double Weight, double HalfLifeDays)
{
    /// <summary>Whether articles of these days are as good as recent ones to the gate: old news was asked for.</summary>
    public bool IsAsGoodAsRecent { get; init; }

    /// <summary>How near a day is, 1 in the period and less and less around it; 0 for an undated article.</summary>
    internal double Closeness(DateOnly? day) =>
        day is null ? 0 : Math.Pow(2, -Days.DistanceTo(day.Value) / HalfLifeDays);
}
