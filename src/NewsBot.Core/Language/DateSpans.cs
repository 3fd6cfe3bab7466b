using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Finds what tells a day, a month or a year: <c>3 March 2010</c>, <c>Sept. 14</c>, <c>in 2019</c>, <c>on Tuesday</c>,
/// <c>6/19/2020</c>, <c>yesterday</c>, <c>next month</c>.
/// </summary>
public static class DateSpans
{
    private enum Kind
    {
        None,
        Month,
        Day,
        Year,
        Figure,
        Step,
        Period,
    }

    /// <summary>The dates in a stretch of text, in order; they do not overlap.</summary>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan within)
    {
        var dates = new List<TextSpan>();
        var words = new List<(Kind Kind, TextSpan Span)>();
        foreach (var word in new WordTokenizer(within.Of(text)))
        {
            var span = new TextSpan(within.Start + word.Start, within.Start + word.End);
            words.Add((KindOf(text, span), span));
        }

        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end + 1 < words.Count && Joins(text, words[end], words[end + 1]))
            {
                end++;
            }

            if (Tells(words, i, end))
            {
                dates.Add(new TextSpan(words[i].Span.Start, words[end].Span.End));
            }

            i = end;
        }

        return dates;
    }

    private static bool Tells(List<(Kind Kind, TextSpan Span)> words, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (words[i].Kind is Kind.Month or Kind.Day or Kind.Year)
            {
                return true;
            }
        }

        return to > from && words[from].Kind == Kind.Step && words[to].Kind == Kind.Period;
    }

    private static bool Joins(
        string text,
        (Kind Kind, TextSpan Span) left,
        (Kind Kind, TextSpan Span) right
    )
    {
        var between = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);
        if (between.Length > 3 || between.ContainsAnyExcept(" ,.\u00A0/"))
        {
            return false;
        }

        return (left.Kind, right.Kind) switch
        {
            (Kind.Day, Kind.Month or Kind.Figure) => true,
            (Kind.Figure, Kind.Month) => true,
            (Kind.Month, Kind.Figure or Kind.Year) => true,
            (Kind.Figure, Kind.Year) => between is ", " or " " or "/",
            (Kind.Figure, Kind.Figure) => between is "/",
            (Kind.Step, Kind.Period or Kind.Month or Kind.Day) => true,
            _ => false,
        };
    }

    private static Kind KindOf(string text, TextSpan span)
    {
        var word = FoldedText.Of(span.Of(text)).Text;
        if (char.IsAsciiDigit(word[0]))
        {
            return FigureKind(word);
        }

        // "may" and "march" are words of their own without a capital.
        return CalendarWords.Months.Contains(word) && char.IsUpper(text[span.Start]) ? Kind.Month
            : CalendarWords.WeekdayNames.Contains(word) || CalendarWords.NearDays.Contains(word)
                ? Kind.Day
            : CalendarWords.Steps.Contains(word) ? Kind.Step
            : CalendarWords.Periods.Contains(word) ? Kind.Period
            : Kind.None;
    }

    private static Kind FigureKind(string word)
    {
        var digits = word.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        if (
            digits.Length == 4
            && digits[0] is '1' or '2'
            && !digits.ContainsAnyExceptInRange('0', '9')
        )
        {
            return Kind.Year;
        }

        return digits.Length <= 2 && !digits.ContainsAnyExceptInRange('0', '9')
            ? Kind.Figure
            : Kind.None;
    }
}
