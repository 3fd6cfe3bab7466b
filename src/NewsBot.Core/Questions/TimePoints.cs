using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>
/// Reads the days, months and years that a question names. What leaves the year open is the latest that is not after
/// <paramref name="today"/>.
/// </summary>
internal sealed class TimePoints(IReadOnlyList<TimeWord> words, DateOnly today)
{
    /// <summary>The same words on another day.</summary>
    public TimePoints On(DateOnly day) => new(words, day);

    /// <summary>What the words from <paramref name="at"/> on name, or <see langword="null"/>.</summary>
    public TimePoint? Read(int at)
    {
        if (at < words.Count && words[at].Folded == "the" && IsJoined(at + 1))
        {
            at++;
        }

        return at >= words.Count || words[at].IsQuoted
            ? null
            : Relative(at) ?? Weekday(at) ?? Date(at);
    }

    /// <summary>A day of the month of a day that comes later in the question: "between 3 and 9 September".</summary>
    public TimePoint? BareDay(int at, DateOnly later) =>
        at < words.Count
        && CalendarWords.DayOfMonth(words[at].Folded) is { } day
        && Calendar.DayOf(later.Year, later.Month, day) is { } date
            ? new TimePoint(Period.Of(date), CalendarUnit.Day, at + 1)
            : null;

    private bool IsJoined(int at) => at < words.Count && words[at].Gap == WordGap.Space;

    private bool IsNear(int at) =>
        at < words.Count && words[at].Gap is WordGap.Space or WordGap.Comma;

    private TimePoint? Relative(int at) =>
        RelativeTimes.At(words, at) is { IsPoint: true, Unit: { } unit } time
        && time.DaysOn(today) is { } days
            ? new TimePoint(days, unit, at + time.Pattern.Length) { IsRelative = true }
            : null;

    // A weekday beside a date adds nothing to it; one before a capital is a name (Sunday Times).
    private TimePoint? Weekday(int at)
    {
        if (CalendarWords.WeekdayOf(words[at].Folded) is not { } weekday)
        {
            return null;
        }

        if (IsNear(at + 1) && Date(at + 1) is { Unit: CalendarUnit.Day } date)
        {
            return date;
        }

        var end = at + 1;
        if (IsJoined(end) && words[end].Folded is "morning" or "afternoon" or "evening" or "night")
        {
            end++;
        }

        return IsJoined(end) && words[end].IsCapital
            ? null
            : new TimePoint(
                Period.Of(Calendar.LatestWeekday(today, weekday)),
                CalendarUnit.Day,
                end
            )
            {
                IsRelative = true,
            };
    }

    private TimePoint? Date(int at) => Iso(at) ?? DayFirst(at) ?? MonthFirst(at) ?? YearAlone(at);

    private TimePoint? Iso(int at) =>
        at + 2 < words.Count
        && words[at + 1].Gap == WordGap.Hyphen
        && words[at + 2].Gap == WordGap.Hyphen
        && CalendarWords.Year(words[at].Folded) is { } year
        && CalendarWords.Number(words[at + 1].Folded.TrimStart('0')) is { } month
        && CalendarWords.Number(words[at + 2].Folded.TrimStart('0')) is { } day
        && Calendar.DayOf(year, month, day) is { } date
            ? Day(date, at + 3, isRelative: false)
            : null;

    // 2 March, the 3rd of May 2010
    private TimePoint? DayFirst(int at)
    {
        if (CalendarWords.DayOfMonth(words[at].Folded) is not { } day)
        {
            return null;
        }

        var next = at + 1;
        next += IsJoined(next) && words[next].Folded == "of" ? 1 : 0;
        return IsJoined(next) && CalendarWords.MonthOf(words[next].Folded) is { } month
            ? InYear(month, day, next + 1)
            : null;
    }

    // March 2, March 2, 2010, March 2010, March
    private TimePoint? MonthFirst(int at)
    {
        if (CalendarWords.MonthOf(words[at].Folded) is not { } month)
        {
            return null;
        }

        var next = at + 1;
        if (
            IsNear(next)
            && CalendarWords.DayOfMonth(words[next].Folded) is { } day
            && InYear(month, day, next + 1) is { } date
        )
        {
            return date;
        }

        if (IsNear(next) && CalendarWords.Year(words[next].Folded) is { } year)
        {
            return new TimePoint(Calendar.MonthOf(year, month), CalendarUnit.Month, next + 1)
            {
                IsDate = true,
            };
        }

        return IsJoined(next) && words[next].IsCapital ? null : MonthAlone(month, at);
    }

    private TimePoint MonthAlone(int month, int at)
    {
        var year = month <= today.Month ? today.Year : today.Year - 1;
        return new TimePoint(Calendar.MonthOf(Math.Max(1, year), month), CalendarUnit.Month, at + 1)
        {
            IsRelative = true,
            IsDate = true,
            IsDoubtful = words[at].Folded is "may" or "march",
        };
    }

    private TimePoint? YearAlone(int at) =>
        CalendarWords.Year(words[at].Folded) is { } year
            ? new TimePoint(Calendar.YearOf(year), CalendarUnit.Year, at + 1) { IsDate = true }
            : null;

    private TimePoint? InYear(int month, int day, int next)
    {
        if (IsNear(next) && CalendarWords.Year(words[next].Folded) is { } year)
        {
            return Calendar.DayOf(year, month, day) is { } named
                ? Day(named, next + 1, isRelative: false)
                : null;
        }

        // The 29th of February may lie some years back.
        for (var back = 0; back <= 8; back++)
        {
            if (Calendar.DayOf(today.Year - back, month, day) is { } date && date <= today)
            {
                return Day(date, next, isRelative: true);
            }
        }

        return null;
    }

    private static TimePoint Day(DateOnly date, int end, bool isRelative) =>
        new(Period.Of(date), CalendarUnit.Day, end) { IsRelative = isRelative, IsDate = true };
}
