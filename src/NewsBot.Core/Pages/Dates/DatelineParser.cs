namespace NewsBot.Core.Pages.Dates;

/// <summary>
/// Finds the dates in a line, in the many forms that pages have: day or month first, by name or by number, ISO, with a
/// time before or behind, with a zone or an offset. Thread-safe; holds no state.
/// </summary>
internal static class DatelineParser
{
    /// <summary>The dates of a line, in order; only the first <see cref="DateTokens.MaxChars"/> characters are read.</summary>
    /// <param name="line">The line.</param>
    /// <param name="mentions">Filled.</param>
    /// <param name="dayFirst">Whether figures with strokes name the day first.</param>
    public static void Parse(
        ReadOnlySpan<char> line,
        List<DateMention> mentions,
        bool dayFirst = false
    )
    {
        mentions.Clear();
        if (!MayHoldDate(line))
        {
            return;
        }

        Span<char> folded = stackalloc char[DateTokens.MaxChars];
        var tokens = new DateTokens(line, folded, []) { DayFirst = dayFirst };
        var free = 0;
        for (var i = 0; i < tokens.Count; )
        {
            if (!DayParser.TryRead(tokens, i, out var day, out var next))
            {
                i++;
                continue;
            }

            var clock = ClockParser.Around(tokens, free, i, next, day.Date);
            mentions.Add(
                new DateMention(
                    clock.Apply(day.Date),
                    LabelBefore(tokens, free, i),
                    tokens[clock.First].Start,
                    tokens[clock.Next - 1].End,
                    day.ShortYear
                )
            );
            free = i = Math.Max(next, clock.Next);
        }
    }

    private static bool MayHoldDate(ReadOnlySpan<char> line) =>
        line[..Math.Min(line.Length, DateTokens.MaxChars)].IndexOfAnyInRange('0', '9') >= 0;

    // The nearest word that calls the date something, behind the date before it.
    private static DateLabel LabelBefore(DateTokens tokens, int from, int day)
    {
        var label = DateLabel.None;
        for (var i = day - 1; i >= from; i--)
        {
            var word = tokens.Text(i);
            if (DateWords.SaysPublished(word))
            {
                return DateLabel.Published;
            }

            if (label == DateLabel.None && DateWords.SaysUpdated(word))
            {
                label = DateLabel.Updated;
            }
        }

        return label;
    }
}
