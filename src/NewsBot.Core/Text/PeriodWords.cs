using System.Globalization;

namespace NewsBot.Core.Text;

/// <summary>Periods in words, always with a month's name or a word beside a year: never digits alone.</summary>
public static class PeriodWords
{
    private static readonly CultureInfo _culture = CultureInfo.InvariantCulture;

    /// <summary>
    /// <c>14 September 2026</c>, <c>7 to 13 September 2026</c>, <c>August 2026</c>, <c>in 2025</c>; an open end at the
    /// first or last day of the calendar is <c>until</c> or <c>from … on</c>.
    /// </summary>
    public static string Of(Period days) =>
        days.First == DateOnly.MinValue ? $"until {Day(days.Last)}"
        : days.Last == DateOnly.MaxValue ? $"from {Day(days.First)} on"
        : days.Length == 1 ? Day(days.First)
        : days == Calendar.Around(days.First, CalendarUnit.Year)
            ? string.Create(_culture, $"in {days.First.Year:0000}")
        : days == Calendar.Around(days.First, CalendarUnit.Month)
            ? days.First.ToString("MMMM yyyy", _culture)
        : $"{Start(days)} to {Day(days.Last)}";

    /// <summary>The same, with the day of the week of a single day.</summary>
    public static string WithWeekday(Period days) =>
        days.Length == 1 ? days.First.ToString("dddd, d MMMM yyyy", _culture) : Of(days);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", _culture);

    // What the end says is not said twice.
    private static string Start(Period days) =>
        days.First.Year != days.Last.Year ? Day(days.First)
        : days.First.Month != days.Last.Month ? days.First.ToString("d MMMM", _culture)
        : days.First.Day.ToString(_culture);
}
