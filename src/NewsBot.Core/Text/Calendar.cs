namespace NewsBot.Core.Text;

/// <summary>Reckons with days, weeks, months and years; what would lie beyond the calendar is its first or last day.</summary>
internal static class Calendar
{
    private const int DaysAWeek = 7;
    private const int MonthsAYear = 12;

    /// <summary>The day so many days later, or earlier.</summary>
    public static DateOnly Shift(DateOnly day, int days) =>
        DateOnly.FromDayNumber(
            (int)
                Math.Clamp(
                    (long)day.DayNumber + days,
                    DateOnly.MinValue.DayNumber,
                    DateOnly.MaxValue.DayNumber
                )
        );

    /// <summary>The unit around a day, or so many units later or earlier.</summary>
    public static Period Around(DateOnly day, CalendarUnit unit, int steps = 0)
    {
        switch (unit)
        {
            case CalendarUnit.Day:
                return Period.Of(Shift(day, steps));
            case CalendarUnit.Month:
                return MonthOf((day.Year * MonthsAYear) + day.Month - 1 + steps);
            case CalendarUnit.Year:
                return YearOf(day.Year + steps);
            default:
                var monday = Shift(day, (steps * DaysAWeek) - DaysSinceMonday(day));
                var first = unit == CalendarUnit.Weekend ? Shift(monday, 5) : monday;
                return new Period(first, Shift(monday, DaysAWeek - 1));
        }
    }

    /// <summary>The days from so many units before a day to that day.</summary>
    public static Period Back(DateOnly day, CalendarUnit unit, int count)
    {
        var first = unit switch
        {
            CalendarUnit.Month => SameDay(day, -count),
            CalendarUnit.Year => SameDay(day, -count * MonthsAYear),
            CalendarUnit.Week => Shift(day, -count * DaysAWeek),
            _ => Shift(day, -count),
        };
        return new Period(first, day);
    }

    /// <summary>The nearest such weekday that is not after the day.</summary>
    public static DateOnly LatestWeekday(DateOnly day, DayOfWeek weekday) =>
        Shift(day, -((day.DayOfWeek - weekday + DaysAWeek) % DaysAWeek));

    /// <summary>The nearest such weekday after the day.</summary>
    public static DateOnly NextWeekday(DateOnly day, DayOfWeek weekday) =>
        Shift(LatestWeekday(day, weekday), DaysAWeek);

    /// <summary>A month of a year, both in the calendar.</summary>
    public static Period MonthOf(int year, int month) => MonthOf((year * MonthsAYear) + month - 1);

    /// <summary>A year of the calendar, the nearest where there is none of that number.</summary>
    public static Period YearOf(int year)
    {
        var inside = Math.Clamp(year, DateOnly.MinValue.Year, DateOnly.MaxValue.Year);
        return new Period(new DateOnly(inside, 1, 1), new DateOnly(inside, 12, 31));
    }

    /// <summary>A day by its figures, or <see langword="null"/> where the calendar has none.</summary>
    public static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999
        && month is >= 1 and <= MonthsAYear
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int DaysSinceMonday(DateOnly day) =>
        ((int)day.DayOfWeek + DaysAWeek - 1) % DaysAWeek;

    // Months are numbered from the year 0 on.
    private static Period MonthOf(int number)
    {
        var inside = Math.Clamp(
            number,
            DateOnly.MinValue.Year * MonthsAYear,
            (DateOnly.MaxValue.Year * MonthsAYear) + MonthsAYear - 1
        );
        var (year, month) = (inside / MonthsAYear, (inside % MonthsAYear) + 1);
        return new Period(
            new DateOnly(year, month, 1),
            new DateOnly(year, month, DateTime.DaysInMonth(year, month))
        );
    }

    private static DateOnly SameDay(DateOnly day, int months)
    {
        var month = Around(day, CalendarUnit.Month, months);
        return new DateOnly(month.First.Year, month.First.Month, Math.Min(day.Day, month.Last.Day));
    }
}
