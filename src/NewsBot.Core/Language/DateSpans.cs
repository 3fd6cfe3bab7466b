using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Finds what tells a day, a month or a year: <c>3 March 2010</c>, <c>Sept. 14</c>, <c>in 2019</c>, <c>on Tuesday</c>,
/// <c>6/19/2020</c>, <c>yesterday</c>, <c>next month</c>.
/// </summary>
public static class DateSpans
{
    /// <summary>Longer words tell no date.</summary>
    private const int LongestWord = 16;

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
        List<TextSpan>? dates = null;
        Run? open = null;
        foreach (var word in new WordTokenizer(within.Of(text)))
        {
            var span = new TextSpan(within.Start + word.Start, within.Start + word.End);
            var kind = KindOf(text, span);
            if (open is { } run && Joins(text, (run.Last, run.Span), (kind, span)))
            {
                open = run.With(kind, span.End);
                continue;
            }

            Close();
            open = kind == Kind.None ? null : new Run(kind, kind, IsDate(kind), span);
        }

        Close();
        return (IReadOnlyList<TextSpan>?)dates ?? [];

        void Close()
        {
            if (open is { } run && run.Tells)
            {
                (dates ??= []).Add(run.Span);
            }
        }
    }

    private static bool IsDate(Kind kind) => kind is Kind.Month or Kind.Day or Kind.Year;

    // Words that belong together.
    private readonly record struct Run(Kind First, Kind Last, bool HasDate, TextSpan Span)
    {
        public bool Tells => HasDate || (First == Kind.Step && Last == Kind.Period);

        public Run With(Kind kind, int end) =>
            new(First, kind, HasDate || IsDate(kind), Span with { End = end });
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
        if (span.Length > LongestWord)
        {
            return Kind.None;
        }

        Span<char> room = stackalloc char[LongestWord];
        var word = CharFolding.Fold(span.Of(text), room);
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

    private static Kind FigureKind(ReadOnlySpan<char> word)
    {
        var digits = word.TrimEnd("abcdefghijklmnopqrstuvwxyz");
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
