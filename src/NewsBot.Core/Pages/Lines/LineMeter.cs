using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>Measures the shape of a line in one pass.</summary>
internal ref struct LineMeter
{
    // Enough to know a paragraph; a book without a line end costs no more than a page.
    private const int MaxMeasured = 800;

    // Longer runs of letters are a script that sets no spaces.
    private const int LongestWord = 30;

    private readonly ReadOnlySpan<char> _line;
    private int _words;
    private int _capitalised;
    private int _allCaps;
    private int _lower;
    private int _numbers;
    private int _function;
    private int _ideographs;
    private int _stops;
    private int _separators;
    private bool _address;
    private bool _quotes;

    private LineMeter(ReadOnlySpan<char> line) => _line = line;

    /// <summary>The shape of a trimmed line.</summary>
    public static LineShape Measure(ReadOnlySpan<char> line)
    {
        var meter = new LineMeter(line[..Math.Min(line.Length, MaxMeasured)]);
        meter.Walk();
        return new LineShape
        {
            Words = meter._words + (meter._ideographs / 2),
            Capitalised = meter._capitalised,
            AllCaps = meter._allCaps,
            LowerCase = meter._lower + (meter._ideographs / 2),
            Numbers = meter._numbers,
            FunctionWords = meter._function,
            InnerStops = meter._stops,
            Separators = meter._separators,
            End = EndOf(line),
            OpensQuote = line.Length > 0 && QuotationMarks.IsMark(line[0]),
            StartsLower = line.Length > 0 && char.IsLower(line[0]),
            IsItem =
                line.Length > 2
                && line[0] is '\u2022' or '\u25AA' or '\u25CF' or '*' or '-' or '\u2013'
                && line[1] == ' ',
            HasAddress = meter._address,
            HasQuotes = meter._quotes,
        };
    }

    private static LineEnd EndOf(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && IsClosing(line[end - 1]))
        {
            end--;
        }

        if (end == 0)
        {
            return LineEnd.Open;
        }

        return line[end - 1] switch
        {
            '\u2026' => LineEnd.Ellipsis,
            '.' when end > 2 && line[end - 2] == '.' => LineEnd.Ellipsis,
            '.'
            or '!'
            or '?'
            or '\u3002'
            or '\uFF01'
            or '\uFF1F'
            or '\u0964'
            or '\u061F'
            or '\u06D4' => LineEnd.Stop,
            ':' or '\uFF1A' => LineEnd.Colon,
            ',' or ';' or '-' or '\u2013' or '\u2014' => LineEnd.Pause,
            _ => LineEnd.Open,
        };
    }

    private static bool IsClosing(char c) =>
        c is ')' or ']' or ' ' or '\n' or '\r' or '\u00A0' or '\u200F' or '\u200E'
        || QuotationMarks.IsMark(c);

    private void Walk()
    {
        var i = 0;
        while (i < _line.Length)
        {
            var c = _line[i];
            if (IsIdeograph(c))
            {
                _ideographs++;
                i++;
            }
            else if (WordTokenizer.IsWordPart(c))
            {
                i = Word(i);
            }
            else
            {
                Mark(c, i);
                i++;
            }
        }
    }

    private static bool IsIdeograph(char c) =>
        c >= '\u0E00'
        && c
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\u0E00' and <= '\u0E7F');

    private int Word(int start)
    {
        var i = start + 1;
        var small = 0;
        while (i < _line.Length && !IsIdeograph(_line[i]) && IsInside(i))
        {
            small += char.IsUpper(_line[i]) ? 0 : 1;
            i++;
        }

        var length = i - start;
        _words += length > LongestWord ? length / 6 : 1;
        var first = _line[start];
        if (char.IsDigit(first))
        {
            _numbers++;
            return i;
        }

        if (char.IsUpper(first))
        {
            _capitalised++;
            _allCaps += length > 1 && small == 0 ? 1 : 0;
        }
        else
        {
            _lower++;
        }

        _function += ProseWords.Contains(_line[start..i]) ? 1 : 0;
        return i;
    }

    private readonly bool IsInside(int i) =>
        WordTokenizer.IsWordPart(_line[i])
        || (
            QuotationMarks.IsApostrophe(_line[i])
            && i + 1 < _line.Length
            && char.IsLetter(_line[i + 1])
        );

    private void Mark(char c, int i)
    {
        switch (c)
        {
            case '.' or '!' or '?' when i + 2 < _line.Length && EndsSentence(i):
            case '\u3002' when i + 1 < _line.Length:
                _stops++;
                break;
            case '|' or '\u00B7' or '\u2022' or '\u203A' or '\u00BB' or '>' or '\u25CF' or '\u2192':
                _separators++;
                break;
            case var _ when QuotationMarks.IsDouble(c):
                _quotes = true;
                break;
            case '\t':
            case ' ' when i > 1 && _line[i - 1] == ' ' && _line[i - 2] == ' ':
                _separators++;
                break;
            case '@':
            case ':' when i + 2 < _line.Length && _line[i + 1] == '/' && _line[i + 2] == '/':
                _address = true;
                break;
        }
    }

    // A capital behind a stop, a lower-case letter before it: initials and abbreviations in capitals don't count.
    private readonly bool EndsSentence(int i)
    {
        var next = i + 1;
        while (next < _line.Length && IsClosing(_line[next]))
        {
            next++;
        }

        return next > i + 1
            && next < _line.Length
            && i > 1
            && !char.IsUpper(_line[i - 1])
            && (char.IsUpper(_line[next]) || char.IsDigit(_line[next]));
    }
}
