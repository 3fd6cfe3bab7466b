using System.Collections.Immutable;
using System.Globalization;
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

    private static ImmutableArray<RelativeTime> Load()
    {
        const string Name = "time-phrases.txt";
        using var stream =
            typeof(RelativeTimes).Assembly.GetManifestResourceStream(typeof(RelativeTimes), Name)
            ?? throw new InvalidOperationException($"{Name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var times = ImmutableArray.CreateBuilder<RelativeTime>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                times.Add(Parse(line));
            }
        }

        return times.ToImmutable();
    }

    private static RelativeTime Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var head = line[..colon].Split(' ');
        return new RelativeTime(
            Enum.Parse<TimeReading>(head[0]),
            head.Length > 1 ? Enum.Parse<CalendarUnit>(head[1], ignoreCase: true) : null,
            head.Length > 2 ? int.Parse(head[2], CultureInfo.InvariantCulture) : 0,
            [
                .. line[(colon + 1)..]
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(step => step.Split('|')),
            ]
        );
    }
}
