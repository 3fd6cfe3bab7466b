using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>English words of the calendar, folded.</summary>
internal static class CalendarWords
{
    /// <summary>More figures count no days that anybody asks about.</summary>
    private const int MaxDigits = 3;

    /// <summary>Larger numbers are written in figures.</summary>
    private const int MaxWord = 12;

    private const string MonthRows = "month";
    private const string WeekdayRows = "weekday";
    private const string UnitRows = "unit";

    private static readonly ImmutableArray<Entry> _entries = [.. Read()];

    private static readonly FrozenDictionary<string, int> _months = Numbers(MonthRows, IsPlain);
    private static readonly FrozenDictionary<string, int> _weekdays = Numbers(WeekdayRows, IsPlain);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<
        ReadOnlySpan<char>
    > _anyMonths = Numbers(MonthRows, _ => true).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, CalendarUnit> _units = _entries
        .Where(e => e.Class == UnitRows)
        .ToFrozenDictionary(
            e => e.Word,
            e => Enum.Parse<CalendarUnit>(e.Kind, ignoreCase: true),
            StringComparer.Ordinal
        );

    /// <summary>The English names of the months and their abbreviations.</summary>
    public static WordSet Months { get; } = Words(MonthRows, IsPlain);

    /// <summary>The English names of the months.</summary>
    public static WordSet MonthNames { get; } = Words(MonthRows, IsName);

    /// <summary>The English abbreviations of the months.</summary>
    public static WordSet ShortMonths { get; } = Words(MonthRows, kind => kind == "short");

    /// <summary>The English names of the days of the week.</summary>
    public static WordSet WeekdayNames { get; } = Words(WeekdayRows, IsName);

    /// <summary>The English names of the days of the week and all their abbreviations.</summary>
    public static WordSet Weekdays { get; } = Words(WeekdayRows, kind => kind != "other");

    /// <summary>Names and abbreviations of the days of the week in all languages of the table.</summary>
    public static WordSet AnyWeekdays { get; } = Words(WeekdayRows, _ => true);

    /// <summary>Days by the day of speaking: yesterday, tonight.</summary>
    public static WordSet NearDays { get; } = Words("near", _ => true);

    /// <summary>What steps from one period to another: last, next.</summary>
    public static WordSet Steps { get; } = Words("step", _ => true);

    /// <summary>Stretches of time that are stepped by: week, summer.</summary>
    public static WordSet Periods { get; } = Words("period", _ => true);

    /// <summary>The month, 1 to 12, or <see langword="null"/>.</summary>
    public static int? MonthOf(string word) =>
        _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The month, 1 to 12, in any language of the table; 0 for any other word.</summary>
    public static int AnyMonthOf(ReadOnlySpan<char> word) =>
        _anyMonths.TryGetValue(word, out var month) ? month : 0;

    /// <summary>The day of the week, or <see langword="null"/>.</summary>
    public static DayOfWeek? WeekdayOf(string word) =>
        _weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    /// <summary>The unit, or <see langword="null"/>.</summary>
    public static CalendarUnit? UnitOf(string word) =>
        _units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>A number in figures or words, 1 to 999, or <see langword="null"/>.</summary>
    public static int? Number(string word) =>
        NumberWords.ValueOf(word) is <= MaxWord and var small ? small
        : NumberWords.EstimateOf(word) is { } estimate ? estimate
        : word.Length <= MaxDigits
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
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

    private static bool IsName(string kind) => kind == "name";

    private static bool IsPlain(string kind) => kind is "name" or "short";

    private static WordSet Words(string name, Func<string, bool> isWanted) =>
        new(_entries.Where(e => e.Class == name && isWanted(e.Kind)).Select(e => e.Word));

    private static FrozenDictionary<string, int> Numbers(
        string name,
        Func<string, bool> isWanted
    ) =>
        _entries
            .Where(e => e.Class == name && isWanted(e.Kind))
            .ToFrozenDictionary(e => e.Word, e => e.Number, StringComparer.Ordinal);

    // "month 1 name: january" · "unit day: day days" · "near: yesterday"
    private static IEnumerable<Entry> Read()
    {
        foreach (var (head, words) in new WordTable("calendar").Words())
        {
            var parts = head.Split(' ');
            var number = parts.Length == 3 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
            foreach (var word in words)
            {
                yield return new Entry(parts[0], number, parts[^1], word);
            }
        }
    }

    private readonly record struct Entry(string Class, int Number, string Kind, string Word);
}
