using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// Finds the stretches of one line that may be somebody's words: those in quotation marks, and lines of a dialogue that open
/// with a dash.
/// </summary>
internal sealed class MarkScanner(string text)
{
    private const int CueWithin = 24;
    private const char Dash = '\u2014';

    /// <summary>Adds the stretches of <paramref name="line"/> in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="goesOn">Whether the next line opens with a mark, so that this one may lack its closing mark.</param>
    /// <param name="stretches">Gets the stretches.</param>
    public void Scan(TextSpan line, bool goesOn, List<Stretch> stretches)
    {
        var rest = new TextSpan(ScanDash(line, stretches), line.End);
        foreach (var found in new QuotationScanner(rest.Of(text)))
        {
            if (found.MayBeApostrophe)
            {
                continue;
            }

            if (found.End != StretchEnd.Open)
            {
                Add(rest.Start, found, stretches);
                continue;
            }

            var opensLine = rest.Start + found.Open.Start == line.Start;
            if (MayStayOpen(found, text[rest.Start + found.Open.Start], opensLine, goesOn))
            {
                Add(rest.Start, found, stretches);
                return;
            }

            if (found.OpensAlone)
            {
                return;
            }
        }
    }

    // Speech over several paragraphs opens each of them; a line that is cut short has lost its end.
    private static bool MayStayOpen(QuotedStretch found, char mark, bool opensLine, bool goesOn) =>
        found.OpensAlone ? opensLine || goesOn : opensLine && goesOn && mark == '\u2018';

    // "— The road is shut, said Orr." · "— The road is shut — said Orr — and so it stays." Returns where reading goes on.
    private int ScanDash(TextSpan line, List<Stretch> stretches)
    {
        if (line.Length < 2 || text[line.Start] != Dash)
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
    public bool Opens(TextSpan line) => QuotationScanner.Opens(line.Of(text));

    private void Add(int offset, QuotedStretch found, List<Stretch> stretches)
    {
        var inner = Behind(offset, found.Inner).Trim(text);
        if (HasWord(inner))
        {
            stretches.Add(
                new Stretch(
                    Behind(offset, found.Whole).Trim(text),
                    inner,
                    found.End == StretchEnd.Closed
                )
            );
        }
    }

    private static TextSpan Behind(int offset, TextSpan span) =>
        new(offset + span.Start, offset + span.End);

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
}
