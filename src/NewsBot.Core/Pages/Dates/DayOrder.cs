namespace NewsBot.Core.Pages.Dates;

/// <summary>
/// Tells by the dates of a page whether its figures with strokes (<c>09/10/2026</c>) name the day first: one with a figure above
/// twelve proves it, or a date in words that is near one of the two readings alone.
/// </summary>
internal static class DayOrder
{
    private const int MaxChars = 200;
    private const int Near = 14;

    /// <summary>Whether the day comes first; not where nothing tells.</summary>
    /// <param name="page">The page.</param>
    /// <param name="front">Its lines that may hold its own dates.</param>
    public static bool IsDayFirst(PageDraft page, IEnumerable<int> front)
    {
        var (first, second) = (0, 0);
        for (var i = 0; i < page.Count; i++)
        {
            var (day, month) = Proofs(page.TextOf(i));
            (first, second) = (first + day, second + month);
        }

        return first != second ? first > second : IsNearer(page, front);
    }

    // Figures with strokes that can only be read one way: day first, month first.
    private static (int DayFirst, int MonthFirst) Proofs(ReadOnlySpan<char> line)
    {
        var (dayFirst, monthFirst) = (0, 0);
        if (line.Length > MaxChars || !line.Contains('/'))
        {
            return default;
        }

        Span<char> folded = stackalloc char[DateTokens.MaxChars];
        var tokens = new DateTokens(line, folded, []);
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (
                tokens[i].IsSmall(1, 31)
                && tokens[i + 1].Is('/')
                && tokens[i + 2].IsSmall(1, 31)
                && tokens[i + 3].Is('/')
                && tokens[i + 4].Kind == DateTokenKind.Number
                && tokens[i + 4].Length is 2 or 4
            )
            {
                dayFirst += tokens[i].Value > 12 && tokens[i + 2].Value <= 12 ? 1 : 0;
                monthFirst += tokens[i + 2].Value > 12 && tokens[i].Value <= 12 ? 1 : 0;
            }
        }

        return (dayFirst, monthFirst);
    }

    private static bool IsNearer(PageDraft page, IEnumerable<int> front)
    {
        var (certain, dayFirst, monthFirst) = (
            new List<DateOnly>(),
            new List<DateOnly>(),
            new List<DateOnly>()
        );
        var mentions = new List<DateMention>();
        foreach (var i in front)
        {
            var line = page.TextOf(i);
            if (line.Length > MaxChars)
            {
                continue;
            }

            DatelineParser.Parse(line, mentions, dayFirst: true);
            var days = mentions.ConvertAll(m => DateOnly.FromDateTime(m.Date.Local));
            DatelineParser.Parse(line, mentions);
            for (var m = 0; m < Math.Min(days.Count, mentions.Count); m++)
            {
                var other = DateOnly.FromDateTime(mentions[m].Date.Local);
                if (other == days[m])
                {
                    certain.Add(other);
                }
                else
                {
                    dayFirst.Add(days[m]);
                    monthFirst.Add(other);
                }
            }
        }

        return dayFirst.Count > 0
            && dayFirst.Exists(d => IsNear(certain, d))
            && !monthFirst.Exists(d => IsNear(certain, d));
    }

    private static bool IsNear(List<DateOnly> days, DateOnly day) =>
        days.Exists(d => Math.Abs(d.DayNumber - day.DayNumber) <= Near);
}
