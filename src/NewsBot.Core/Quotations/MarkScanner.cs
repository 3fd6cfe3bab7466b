using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Finds the stretches in quotation marks of one line: straight, curly and angled marks, and single ones where they open
/// before a word and close behind one. Marks inside an outer pair belong to it.
/// </summary>
internal sealed class MarkScanner(string text)
{
    // How far the closing one of two single marks is sought, and how often in vain before a line is taken to have only
    // apostrophes.
    private const int Reach = 3000;
    private const int MaxFailures = 3;
    private const int CueWithin = 24;
    private const char Dash = '\u2014';

    /// <summary>Adds the stretches of <paramref name="line"/> in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="goesOn">Whether the next line opens with a mark, so that this one may lack its closing mark.</param>
    /// <param name="stretches">Gets the stretches.</param>
    public void Scan(TextSpan line, bool goesOn, List<Stretch> stretches)
    {
        var failures = 0;
        for (var i = ScanDash(line, stretches); i < line.End; i++)
        {
            var width = OpenerWidth(line, i);
            if (width == 0)
            {
                continue;
            }

            var isSingle = width == 1 && text[i] is '\'' or '\u2018';
            var closer =
                !isSingle ? DoubleCloser(line, i, width)
                : failures < MaxFailures ? SingleCloser(line, i)
                : null;
            if (closer is null && (isSingle || !goesOn) && i != line.Start)
            {
                if (!isSingle)
                {
                    return;
                }

                failures++;
                continue;
            }

            if (closer is null && isSingle && !(goesOn && text[i] == '\u2018'))
            {
                failures++;
                continue;
            }

            i = Add(line, i, width, closer, stretches) - 1;
        }
    }

    // "— The road is shut, said Orr." · "— The road is shut — said Orr — and so it stays." Returns where reading goes on.
    private int ScanDash(TextSpan line, List<Stretch> stretches)
    {
        if (text[line.Start] != Dash || line.Length < 2)
        {
            return line.Start;
        }

        var end = EndOfDash(line);
        var inner = new TextSpan(line.Start + 1, end).Trim(text);
        if (end == line.End || !HasWord(inner))
        {
            return line.Start;
        }

        stretches.Add(new Stretch(new TextSpan(line.Start, inner.End), inner, IsClosed: true));
        var second = text[end] == Dash ? text.IndexOf(Dash, end + 1, line.End - end - 1) : -1;
        var rest = new TextSpan(second + 1, line.End).Trim(text);
        if (second < 0 || !HasWord(rest))
        {
            return end;
        }

        stretches.Add(new Stretch(new TextSpan(second, line.End), rest, IsClosed: true));
        return line.End;
    }

    // Where the words behind an opening dash end: before a comma or dash that a verb of saying follows; else at the line's end.
    private int EndOfDash(TextSpan line)
    {
        for (var i = line.Start + 1; i + 2 < line.End; i++)
        {
            if (text[i] is ',' or Dash && IsCueNear(i + 1, line.End))
            {
                return i;
            }
        }

        return line.End;
    }

    private bool IsCueNear(int from, int end)
    {
        var words = text.AsSpan(from, Math.Min(end - from, CueWithin));
        foreach (var word in new WordTokenizer(words))
        {
            return (Lexicon.Of(words[word.Start..word.End]) & WordClass.Cue) != WordClass.None;
        }

        return false;
    }

    /// <summary>Whether a mark opens at the start of the line.</summary>
    public bool Opens(TextSpan line) => OpenerWidth(line, line.Start) > 0;

    // Returns the index behind the stretch. Without a closing mark it runs to the end of the line.
    private int Add(TextSpan line, int start, int width, TextSpan? closer, List<Stretch> stretches)
    {
        var mark = closer ?? new TextSpan(line.End, line.End);
        var inner = new TextSpan(start + width, Math.Max(start + width, mark.Start)).Trim(text);
        if (HasWord(inner))
        {
            var span = new TextSpan(start, mark.End).Trim(text);
            stretches.Add(new Stretch(span, inner, !mark.IsEmpty));
        }

        return mark.End;
    }

    private bool HasWord(TextSpan inner)
    {
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Width of the mark that opens at i, 0 where none does.
    private int OpenerWidth(TextSpan line, int i)
    {
        if (text[i] < 0x80 && text[i] is not ('"' or '\'' or '`'))
        {
            return 0;
        }

        var before = i > line.Start ? text[i - 1] : ' ';
        var after = i + 1 < line.End ? text[i + 1] : ' ';
        return text[i] switch
        {
            '\u201C' or '\u201E' or '\u00AB' => 1,
            '`' => after == '`' ? 2 : 0,
            '"' or '\u2018' => OpensAfter(before) && !char.IsWhiteSpace(after) ? 1 : 0,
            '\'' when after == '\'' => OpensAfter(before) ? 2 : 0,
            '\'' => OpensAfter(before) && OpensSingle(after) ? 1 : 0,
            _ => 0,
        };
    }

    private static bool OpensAfter(char c) =>
        char.IsWhiteSpace(c)
        || c is '(' or '[' or '-' or '\u2013' or '\u2014' or ':' or ',' or '/' or '\u2026';

    private static bool OpensSingle(char c) =>
        char.IsLetter(c) || c is '\u2026' or '"' or '\u201C' or '\u00A3' or '$';

    // The closing mark; empty where an utterance that never closed ends because the next one opens.
    private TextSpan? DoubleCloser(TextSpan line, int open, int width)
    {
        for (var i = open + width; i < line.End; i++)
        {
            switch (text[i])
            {
                case '\u201D' when text[open] != '\u00AB':
                case '\u201C' when text[open] == '\u201E':
                case '\u00BB' when text[open] == '\u00AB':
                    return new TextSpan(i, i + 1);
                case '"'
                    when !Reopens(line, open, i) && NestedCloser(line, open, i) is var end and > 0:
                    i = end;
                    break;
                case '"' when text[open] is '"' or '\u201C':
                    return Reopens(line, open, i) ? new TextSpan(i, i) : new TextSpan(i, i + 1);
                case '\u2019'
                    when text[open] == '\u201C' && i + 1 < line.End && text[i + 1] == '\u2019':
                    return new TextSpan(i, i + 2);
                case '\'' when width == 2 && i + 1 < line.End && text[i + 1] == '\'':
                    return new TextSpan(i, i + 2);
                default:
                    break;
            }
        }

        return null;
    }

    // “She said "he lied" about it”: the mark that closes a pair inside; -1 where the one at i opens none.
    private int NestedCloser(TextSpan line, int open, int i)
    {
        if (
            text[open] != '\u201C'
            || i + 1 >= line.End
            || !OpensAfter(text[i - 1])
            || char.IsWhiteSpace(text[i + 1])
        )
        {
            return -1;
        }

        var next = text.AsSpan(i + 1, line.End - i - 1).IndexOfAny('"', '\u201D');
        return next >= 0 && text[i + 1 + next] == '"' ? i + 1 + next : -1;
    }

    private bool Reopens(TextSpan line, int open, int i) =>
        i > open + 2
        && char.IsWhiteSpace(text[i - 1])
        && text[i - 2] is '.' or '!' or '?'
        && i + 1 < line.End
        && char.IsUpper(text[i + 1]);

    // The first mark behind a word; but one that may be a plural possessive gives way to a later one behind punctuation.
    private TextSpan? SingleCloser(TextSpan line, int open)
    {
        TextSpan? doubtful = null;
        var end = Math.Min(line.End, open + Reach);
        for (var i = open + 2; i < end; i++)
        {
            if (!MayClose(line, i))
            {
                continue;
            }

            var found = new TextSpan(i, i + 1);
            if (MayBePossessive(line, i))
            {
                doubtful ??= found;
            }
            else
            {
                return text[i - 1] is '.' or ',' or '!' or '?' ? found : doubtful ?? found;
            }
        }

        return doubtful;
    }

    private bool MayClose(TextSpan line, int i) =>
        text[i] is '\'' or '\u2019'
        && !char.IsWhiteSpace(text[i - 1])
        && (i + 1 == line.End || !(char.IsLetterOrDigit(text[i + 1]) || text[i + 1] == text[i]));

    private bool MayBePossessive(TextSpan line, int i) =>
        text[i - 1] is 's' or 'S'
        && i + 2 < line.End
        && text[i + 1] == ' '
        && char.IsLetter(text[i + 2]);
}
