using System.Globalization;

namespace NewsBot.Core.Text;

/// <summary>
/// Walks over the stretches of one line that stand in quotation marks of any form, in their order; marks inside an outer
/// pair belong to it. Single marks count where they open before a word and close behind one. A stretch without a closing
/// mark runs to the end of the line, and the walk goes on behind its opening mark: the caller knows what to make of it.
/// </summary>
public ref struct QuotationScanner
{
    // How far the closing one of two single marks is sought, and how often in vain before a line is taken to have none: only
    // apostrophes. So a line of nothing but marks costs no more than any other.
    private const int Reach = 3000;
    private const int MaxFailures = 3;

    private readonly ReadOnlySpan<char> _line;
    private int _position;
    private int _failures;
    private int _pointedFailures;
    private int _doubtfulFailures;

    /// <summary>A walk over a line from its start.</summary>
    public QuotationScanner(ReadOnlySpan<char> line) => _line = line;

    /// <summary>The stretch found by the last <see cref="MoveNext"/>.</summary>
    public QuotedStretch Current { get; private set; }

    /// <summary>Allows <c>foreach</c>.</summary>
    public readonly QuotationScanner GetEnumerator() => this;

    /// <summary>Whether a mark opens at the start of a line.</summary>
    public static bool Opens(ReadOnlySpan<char> line)
    {
        var scanner = new QuotationScanner(line);
        var width = line.IsEmpty ? 0 : scanner.OpenerWidth(0);
        return width > 0 && !scanner.MayBeApostrophe(0);
    }

    /// <summary>Goes to the next stretch.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        while (QuotationMarks.IndexIn(_line[_position..]) is >= 0 and var next)
        {
            var start = _position + next;
            var width = OpenerWidth(start);
            if (width > 0)
            {
                Take(start, width);
                return true;
            }

            _position = start + 1;
        }

        _position = _line.Length;
        return false;
    }

    private void Take(int start, int width)
    {
        var isPointed = width == 1 && IsPointed(_line[start]);
        var mayBeApostrophe = MayBeApostrophe(start);
        ref var failures = ref mayBeApostrophe
            ? ref _doubtfulFailures
            : ref isPointed ? ref _pointedFailures : ref _failures;
        var closer =
            failures >= MaxFailures ? null
            : isPointed ? CloserBehindWord(start)
            : Closer(start, width);
        failures += closer is null ? 1 : 0;
        var open = new TextSpan(start, start + width);
        Current = new QuotedStretch(
            open,
            closer ?? new TextSpan(_line.Length, _line.Length),
            closer is not { } close ? StretchEnd.Open
                : close.IsEmpty ? StretchEnd.Reopened
                : StretchEnd.Closed,
            width == 2 || QuotationMarks.IsDouble(_line[start]),
            mayBeApostrophe,
            OpensAlone(start, width)
        );
        _position = closer is { } mark && !mayBeApostrophe ? mark.End : open.End;
    }

    // The marks that may as well be apostrophes: straight, raised and low ones.
    private static bool IsPointed(char c) =>
        c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\uFF07';

    // Behind a straight one that opens stands a word.
    private readonly bool MayBeApostrophe(int start) =>
        _line[start] == '\u2019'
        || (_line[start] == '\'' && char.IsAsciiDigit(_line[start + 1]))
        || IsClitic(start);

    // Dutch "'s", "'t" and "'n", short for "des", "het" and "een"; no words begin with such a letter alone.
    private readonly bool IsClitic(int start) =>
        QuotationMarks.OpensSingle(_line[start])
        && start + 2 < _line.Length
        && _line[start + 1] is 's' or 't' or 'n'
        && _line[start + 2] is '-' or ' ';

    private readonly bool OpensAlone(int start, int width) =>
        width == 2 || _line[start] == '"' || Use(start).HasFlag(MarkUse.Opens);

    private readonly MarkUse Use(int i) => QuotationMarks.UseOf(_line[i]);

    // Width of the mark that opens at i, 0 where none does.
    private readonly int OpenerWidth(int i)
    {
        var before = i > 0 ? _line[i - 1] : ' ';
        var after = i + 1 < _line.Length ? _line[i + 1] : ' ';
        return _line[i] switch
        {
            '`' => after == '`' ? 2 : 0,
            '\'' or '\u2018' when after == _line[i] => OpensAfter(before) ? 2 : 0,
            '"' or '\u2018' or '\uFF02' => OpensAfter(before)
            && (!char.IsWhiteSpace(after) || IsSpaced(i))
                ? 1
                : 0,
            _ when Use(i).HasFlag(MarkUse.Opens) => 1,
            _ when Use(i).HasFlag(MarkUse.MayOpen) => OpensAfter(before) && OpensBefore(after)
                ? 1
                : 0,
            _ => 0,
        };
    }

    // " The tugs go out. ": a straight mark with a space behind it opens where the next one has a space before it.
    private readonly bool IsSpaced(int i)
    {
        if (_line[i] != '"')
        {
            return false;
        }

        var next = _line[(i + 1)..].IndexOf('"');
        return next > 1
            && char.IsWhiteSpace(_line[i + next])
            && !char.IsWhiteSpace(_line[i + 2])
            && NoWordAt(i + next + 2);
    }

    private readonly bool NoWordAt(int i) => i == _line.Length || !char.IsLetterOrDigit(_line[i]);

    private static bool OpensAfter(char c) =>
        char.IsWhiteSpace(c)
        || c is '(' or '[' or '-' or '\u2013' or '\u2014' or ':' or ',' or '/' or '\u2026'
        || c is '*' or '_' or '~' or '>';

    private static bool OpensBefore(char c) =>
        char.IsLetterOrDigit(c)
        || c is '\u2026' or '"' or '\u201C'
        || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    // The closing mark; empty where an utterance that never closed ends because the next one opens.
    private readonly TextSpan? Closer(int open, int width)
    {
        var needsWord = !OpensAlone(open, width);
        for (var i = open + width; QuotationMarks.IndexIn(_line[i..]) is >= 0 and var next; i++)
        {
            i += next;
            var isPair = i + 1 < _line.Length && _line[i + 1] == _line[i];
            if (QuotationMarks.IsApostrophe(_line[i]) && isPair && IsClosedByPair(open, width, i))
            {
                return new TextSpan(i, i + 2);
            }

            var reopens = _line[i] == '"' && Reopens(open, i);
            if (_line[i] == '"' && !reopens && NestedCloser(open, i) is var end and > 0)
            {
                i = end;
            }
            else if (
                width == 2 ? _line[i] is '"' or '\u201D'
                : needsWord ? MayClose(open, i)
                : QuotationMarks.Closes(_line[i], _line[open])
            )
            {
                return new TextSpan(i, reopens ? i : i + 1);
            }
        }

        return null;
    }

    // Two strokes close what two strokes open; two raised ones, what a raised double mark opens as well.
    private readonly bool IsClosedByPair(int open, int width, int i) =>
        width == 2 || (_line[i] == '\u2019' && _line[open] == '\u201C');

    // “She said "he lied" about it”: the mark that closes a pair inside; -1 where the one at i opens none.
    private readonly int NestedCloser(int open, int i)
    {
        if (
            _line[open] != '\u201C'
            || i + 1 >= _line.Length
            || !OpensAfter(_line[i - 1])
            || char.IsWhiteSpace(_line[i + 1])
        )
        {
            return -1;
        }

        var next = _line[(i + 1)..].IndexOfAny('"', '\u201D');
        return next >= 0 && _line[i + 1 + next] == '"' ? i + 1 + next : -1;
    }

    // Behind the end of a sentence, or where a pair of its own follows: a "broken start and then "we stay" at last.
    private readonly bool Reopens(int open, int i)
    {
        if (!char.IsWhiteSpace(_line[i - 1]) || i + 1 >= _line.Length)
        {
            return false;
        }

        if (_line[i - 2] is '.' or '!' or '?' && char.IsUpper(_line[i + 1]))
        {
            return true;
        }

        var next = _line[(i + 1)..].IndexOf('"');
        return _line[open] == '"'
            && char.IsLetterOrDigit(_line[i + 1])
            && next != -1
            && !char.IsWhiteSpace(_line[i + next])
            && NoWordAt(i + next + 2);
    }

    // The first mark behind a word; but one that may be a plural possessive gives way to a later one behind punctuation.
    private readonly TextSpan? CloserBehindWord(int open)
    {
        TextSpan? doubtful = null;
        var end = Math.Min(_line.Length, open + Reach);
        for (var i = open + 2; i < end; i++)
        {
            if (!MayClose(open, i))
            {
                continue;
            }

            var found = new TextSpan(i, i + 1);
            if (MayBePossessive(i))
            {
                doubtful ??= found;
            }
            else
            {
                return _line[i - 1] is '.' or ',' or '!' or '?' ? found : doubtful ?? found;
            }
        }

        return doubtful;
    }

    private readonly bool MayClose(int open, int i) =>
        QuotationMarks.Closes(_line[i], _line[open])
        && !char.IsWhiteSpace(_line[i - 1])
        && NoWordAt(i + 1)
        && (i + 1 == _line.Length || _line[i + 1] != _line[i]);

    private readonly bool MayBePossessive(int i) =>
        _line[i - 1] is 's' or 'S'
        && i + 2 < _line.Length
        && _line[i + 1] == ' '
        && char.IsLetter(_line[i + 2]);
}
