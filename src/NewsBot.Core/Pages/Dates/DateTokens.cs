using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Dates;

/// <summary>Cuts a line into numbers, words and marks. White space separates and is left out.</summary>
internal readonly ref struct DateTokens
{
    /// <summary>Lines are read to this length; a dateline is far shorter.</summary>
    public const int MaxChars = 240;

    private readonly ReadOnlySpan<char> _folded;
    private readonly List<DateToken> _tokens;

    /// <summary>Cuts <paramref name="line"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="folded">Room for <see cref="MaxChars"/> folded characters.</param>
    /// <param name="tokens">Filled.</param>
    public DateTokens(ReadOnlySpan<char> line, Span<char> folded, List<DateToken> tokens)
    {
        var length = Math.Min(line.Length, MaxChars);
        for (var i = 0; i < length; i++)
        {
            folded[i] = CharFolding.Fold(line[i]);
        }

        _folded = folded[..length];
        _tokens = tokens;
        tokens.Clear();
        Cut(line[..length]);
    }

    /// <summary>Whether figures with strokes name the day first, as other dates of the page show.</summary>
    public bool DayFirst { get; init; }

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at a place; none before the first and behind the last.</summary>
    public DateToken this[int i] => i >= 0 && i < _tokens.Count ? _tokens[i] : default;

    /// <summary>The folded text of a token.</summary>
    public ReadOnlySpan<char> Text(int i) =>
        i >= 0 && i < _tokens.Count ? _folded[_tokens[i].Start.._tokens[i].End] : default;

    private void Cut(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length)
        {
            var start = i++;
            if (char.IsAsciiDigit(line[start]))
            {
                while (i < line.Length && char.IsAsciiDigit(line[i]))
                {
                    i++;
                }

                AddNumber(start, i);
            }
            else if (char.IsLetter(line[start]) && !IsUnit(line[start]))
            {
                while (i < line.Length && char.IsLetter(line[i]) && !IsUnit(line[i]))
                {
                    i++;
                }

                AddWord(line, start, i);
            }
            else if (!char.IsWhiteSpace(line[start]))
            {
                _tokens.Add(new DateToken(DateTokenKind.Mark, start, i, line[start]));
            }
        }
    }

    // Year, month, day, hour, minute in Chinese, Japanese and Korean stand like marks behind their numbers.
    private static bool IsUnit(char c) =>
        c
            is '\u5E74'
                or '\u6708'
                or '\u65E5'
                or '\u6642'
                or '\u65F6'
                or '\u5206'
                or '\uB144'
                or '\uC6D4'
                or '\uC77C';

    // "March 4, 202412:39": a year that ran into the time behind it.
    private void AddNumber(int start, int end)
    {
        if (
            end - start is 5 or 6
            && end < _folded.Length
            && _folded[end] == ':'
            && _folded[start..(start + 2)] is "19" or "20"
        )
        {
            Number(start, start + 4);
            start += 4;
        }

        Number(start, end);
    }

    private void Number(int start, int end) =>
        _tokens.Add(
            new DateToken(
                DateTokenKind.Number,
                start,
                end,
                end - start <= 8
                    ? int.Parse(
                        _folded[start..end],
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                    : int.MaxValue
            )
        );

    private void AddWord(ReadOnlySpan<char> line, int start, int end)
    {
        var month = DateWords.Month(_folded[start..end]);
        if (month == 0)
        {
            // "By Ann OdeDec. 18": a month that ran into the name before it.
            for (var i = start + 1; i <= end - 3 && month == 0; i++)
            {
                if (char.IsUpper(line[i]) && DateWords.Month(_folded[i..end]) is > 0 and var found)
                {
                    _tokens.Add(new DateToken(DateTokenKind.Word, start, i, 0));
                    (start, month) = (i, found);
                }
            }
        }

        _tokens.Add(
            new DateToken(month > 0 ? DateTokenKind.Month : DateTokenKind.Word, start, end, month)
        );
    }
}
