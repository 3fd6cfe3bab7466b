namespace NewsBot.Core.Pages.Dates;

/// <summary>Reads a day with its year at a place of a line.</summary>
internal static class DayParser
{
    // Two-digit years from here on are of the last century.
    private const int Pivot = 70;

    /// <summary>Reads a day that begins at token <paramref name="at"/>.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="at">First token.</param>
    /// <param name="day">The day, and whether its year has two digits.</param>
    /// <param name="next">Behind the last token of it.</param>
    public static bool TryRead(
        DateTokens tokens,
        int at,
        out (DateOnly Date, bool ShortYear) day,
        out int next
    )
    {
        day = default;
        next = at;
        return tokens[at].Kind switch
        {
            DateTokenKind.Month => MonthFirst(tokens, at, out day, out next),
            DateTokenKind.Number when tokens[at].IsYear => YearFirst(tokens, at, out day, out next),
            DateTokenKind.Number when tokens[at].IsSmall(1, 31) => DayFirst(
                tokens,
                at,
                out day,
                out next
            ) || Figures(tokens, at, out day, out next),
            _ => false,
        };
    }

    // March 3rd, 2010 · Sept. 25, 2018
    private static bool MonthFirst(
        DateTokens tokens,
        int at,
        out (DateOnly, bool) day,
        out int next
    )
    {
        day = default;
        next = SkipMark(tokens, at + 1, '.');
        if (!tokens[next].IsSmall(1, 31))
        {
            return false;
        }

        var number = tokens[next].Value;
        next = SkipMark(tokens, SkipOrdinal(tokens, next + 1), ',');
        return tokens[next].IsYear
            && TryMake(tokens[next++].Value, tokens[at].Value, number, false, out day);
    }

    // 3 March 2010 · 3. März 2010 · 05 Feb 10 · 3 de marzo de 2010 · 3-Mar-2010
    private static bool DayFirst(DateTokens tokens, int at, out (DateOnly, bool) day, out int next)
    {
        day = default;
        next = SkipLink(tokens, SkipMark(tokens, SkipOrdinal(tokens, at + 1), '.'));
        if (tokens[next].Kind != DateTokenKind.Month)
        {
            return false;
        }

        var month = tokens[next].Value;
        next = SkipLink(tokens, SkipMark(tokens, SkipMark(tokens, next + 1, '.'), ','));
        next = SkipMark(tokens, next, '\'');
        var year = tokens[next];
        if (year.IsYear)
        {
            next++;
            return TryMake(year.Value, month, tokens[at].Value, false, out day);
        }

        if (year.Kind != DateTokenKind.Number || year.Length != 2 || tokens[next + 1].Is(':'))
        {
            return false;
        }

        next++;
        return TryMake(FullYear(year.Value), month, tokens[at].Value, true, out day);
    }

    // 2010-03-03 · 2010/3/3 · 2010.03.03 · 2010年3月3日
    private static bool YearFirst(DateTokens tokens, int at, out (DateOnly, bool) day, out int next)
    {
        day = default;
        next = at + 1;
        var mark = tokens[next];
        if (
            mark.Kind != DateTokenKind.Mark && mark.Kind != DateTokenKind.Word
            || !tokens[at + 2].IsSmall(1, 12)
            || !IsDateMark(mark, tokens.Text(next))
            || tokens[at + 3].Kind is DateTokenKind.Number or DateTokenKind.None
            || !tokens[at + 4].IsSmall(1, 31)
        )
        {
            return false;
        }

        next = at + 5;
        if (tokens[next].Is('\u65E5') || tokens[next].Is('\uC77C'))
        {
            next++;
        }

        return TryMake(
            tokens[at].Value,
            tokens[at + 2].Value,
            tokens[at + 4].Value,
            false,
            out day
        );
    }

    private static bool IsDateMark(DateToken token, ReadOnlySpan<char> text) =>
        text.Length == 1
        && (
            token.Is('-')
            || token.Is('/')
            || token.Is('.')
            || token.Is('\u5E74')
            || token.Is('\uB144')
        );

    // 3.3.2010 · 03/03/2010 · 22-01-2003. A stroke is month first, as most pages that write it are American, unless the
    // figures or other dates of the page forbid it; the other marks are day first.
    private static bool Figures(DateTokens tokens, int at, out (DateOnly, bool) day, out int next)
    {
        day = default;
        next = at + 5;
        var mark = tokens[at + 1];
        var year = tokens[at + 4];
        if (
            mark.Kind != DateTokenKind.Mark
            || !(mark.Is('.') || mark.Is('/') || mark.Is('-'))
            || !tokens[at + 3].Is((char)mark.Value)
            || !tokens[at + 2].IsSmall(1, 31)
            || !(
                year.IsYear
                || (
                    year.Kind == DateTokenKind.Number
                    && year.Length == 2
                    && !tokens[at + 5].Is((char)mark.Value)
                )
            )
        )
        {
            return false;
        }

        var (first, second) = (tokens[at].Value, tokens[at + 2].Value);
        var monthFirst = mark.Is('/') && first <= 12 && !(tokens.DayFirst && second <= 12);
        var (month, number) = monthFirst ? (first, second) : (second, first);
        return TryMake(
            year.IsYear ? year.Value : FullYear(year.Value),
            month,
            number,
            !year.IsYear,
            out day
        );
    }

    private static bool TryMake(
        int year,
        int month,
        int number,
        bool shortYear,
        out (DateOnly, bool) day
    )
    {
        var possible =
            month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = possible ? (new DateOnly(year, month, number), shortYear) : default;
        return possible;
    }

    private static int FullYear(int twoDigits) => twoDigits + (twoDigits >= Pivot ? 1900 : 2000);

    private static int SkipMark(DateTokens tokens, int at, char mark) =>
        tokens[at].Is(mark) ? at + 1 : at;

    private static int SkipOrdinal(DateTokens tokens, int at) =>
        tokens.Text(at) is "st" or "nd" or "rd" or "th" or "er" or "\u00BA" ? at + 1 : at;

    private static int SkipLink(DateTokens tokens, int at) =>
        tokens.Text(at) is "de" or "of" or "del" or "-" or "/" or "," ? at + 1 : at;
}
