using System.Collections.Frozen;
using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>English words of the calendar, folded.</summary>
internal static class CalendarWords
{
    /// <summary>More figures count no days that anybody asks about.</summary>
    private const int MaxDigits = 3;

    private static readonly FrozenDictionary<string, int> _months = Numbered(
        1,
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec"
    );

    private static readonly FrozenDictionary<string, int> _weekdays = Numbered(
        0,
        "sunday",
        "monday",
        "tuesday tues",
        "wednesday",
        "thursday thurs",
        "friday",
        "saturday"
    );

    private static readonly FrozenDictionary<string, int> _numbers = Numbered(
        1,
        "one a",
        "two couple",
        "three few several",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve"
    );

    private static readonly FrozenDictionary<string, CalendarUnit> _units = new Dictionary<
        string,
        CalendarUnit
    >(StringComparer.Ordinal)
    {
        ["day"] = CalendarUnit.Day,
        ["days"] = CalendarUnit.Day,
        ["week"] = CalendarUnit.Week,
        ["weeks"] = CalendarUnit.Week,
        ["weekend"] = CalendarUnit.Weekend,
        ["month"] = CalendarUnit.Month,
        ["months"] = CalendarUnit.Month,
        ["year"] = CalendarUnit.Year,
        ["years"] = CalendarUnit.Year,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The month, 1 to 12, or <see langword="null"/>.</summary>
    public static int? Month(string word) =>
        _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The day of the week, or <see langword="null"/>.</summary>
    public static DayOfWeek? Weekday(string word) =>
        _weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>The unit, or <see langword="null"/>.</summary>
    public static CalendarUnit? Unit(string word) =>
        _units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>A number in figures or words, 1 to 999, or <see langword="null"/>.</summary>
    public static int? Number(string word) =>
        _numbers.TryGetValue(word, out var number) ? number
        : word.Length <= MaxDigits
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number > 0
            ? number
        : null;

    /// <summary>A day of a month, <c>3</c> or <c>3rd</c>, or <see langword="null"/>.</summary>
    public static int? DayOfMonth(string word)
    {
        var figures = word.AsSpan();
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th")
        {
            figures = figures[..^2];
        }

        return
            figures.Length is 1 or 2
            && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    /// <summary>A year of four figures, 1500 to 2199, or <see langword="null"/>.</summary>
    public static int? Year(string word) =>
        word.Length == 4
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and < 2200
            ? year
            : null;

    private static FrozenDictionary<string, int> Numbered(int first, params string[] names) =>
        names
            .SelectMany((words, i) => words.Split(' ').Select(w => (Word: w, Number: first + i)))
            .ToFrozenDictionary(p => p.Word, p => p.Number, StringComparer.Ordinal);
}
