using System.Collections.Immutable;
using System.Globalization;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>The table of times that are counted from the clock, <c>time-phrases.txt</c>. Thread-safe.</summary>
internal static class RelativeTimes
{
    private static readonly ImmutableArray<RelativeTime> _all = Load();

    /// <summary>The first line of the table that fits the words from <paramref name="at"/> on.</summary>
    public static RelativeTime? At(IReadOnlyList<TimeWord> words, int at)
    {
        foreach (var time in _all)
        {
            if (time.Matches(words, at))
            {
                return time;
            }
        }

        return null;
    }

    private static ImmutableArray<RelativeTime> Load() =>
        [
            .. new WordTable("time-phrases", "Questions")
                .Words()
                .Select(row => Parse(row.Head.Split(' '), row.Words)),
        ];

    private static RelativeTime Parse(string[] head, string[] steps) =>
        new(
            Enum.Parse<TimeReading>(head[0]),
            head.Length > 1 ? Enum.Parse<CalendarUnit>(head[1], ignoreCase: true) : null,
            head.Length > 2 ? int.Parse(head[2], CultureInfo.InvariantCulture) : 0,
            [.. steps.Select(step => step.Split('|'))]
        );
}
