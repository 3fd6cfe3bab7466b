namespace NewsBot.Core.Text;

/// <summary>Days that follow each other.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before the first.</param>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    /// <summary>The period of one day.</summary>
    public static Period Of(DateOnly day) => new(day, day);

    /// <summary>How many days it has; at least 1.</summary>
    public int Length => Last.DayNumber - First.DayNumber + 1;

    /// <summary>How many days lie between a day and the period; 0 inside.</summary>
    public int DistanceTo(DateOnly day) =>
        Math.Max(0, Math.Max(First.DayNumber - day.DayNumber, day.DayNumber - Last.DayNumber));
}
