using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>
/// Cuts running text into sentences. A sentence ends behind a full stop, question mark, exclamation mark or ellipsis and
/// the closing quotes and brackets that follow it, if what comes next looks like a beginning; and at every line end. Text
/// without an end is cut into pieces of <see cref="MaxLength"/>, so that work on a sentence is bounded.
/// </summary>
public static class SentenceSegmenter
{
    /// <summary>The longest sentence, in code units: longer than any that people write.</summary>
    public const int MaxLength = 2_000;

    private static readonly WordSet _reporting = SayingWords.For(SayingUse.Inserted);

    /// <summary>Adds the sentences of <paramref name="within"/> to <paramref name="sentences"/>, in order.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="within">The stretch to cut; the spans found lie inside it, without white space at their edges.</param>
    /// <param name="sentences">Gets the spans; they do not overlap and leave out nothing but white space.</param>
    public static void Segment(string text, TextSpan within, ICollection<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                Add(text, new TextSpan(start, i), sentences);
                start = i + 1;
            }
            else if (
                c is '.' or '!' or '?' or '\u2026'
                && EndOfSentence(text, i, start, within.End) is var end and > 0
            )
            {
                Add(text, new TextSpan(start, end), sentences);
                start = end;
                i = end - 1;
            }
        }

        Add(text, new TextSpan(start, within.End), sentences);
    }

    /// <summary>The first sentence of <paramref name="within"/>; empty where there is none.</summary>
    public static TextSpan First(string text, TextSpan within)
    {
        for (var i = within.Start; i < within.End; i++)
        {
            var c = text[i];
            var end =
                c is '\n' or '\r' ? i
                : c is '.' or '!' or '?' or '\u2026'
                    ? EndOfSentence(text, i, within.Start, within.End)
                : 0;
            if (
                end > 0
                && new TextSpan(within.Start, end).Trim(text) is { IsEmpty: false } sentence
            )
            {
                return Piece(text, sentence);
            }
        }

        return Piece(text, within.Trim(text));
    }

    private static TextSpan Piece(string text, TextSpan sentence) =>
        sentence.Length <= MaxLength
            ? sentence
            : new TextSpan(sentence.Start, PieceEnd(text, sentence.Start)).Trim(text);

    private static void Add(string text, TextSpan span, ICollection<TextSpan> sentences)
    {
        var rest = span.Trim(text);
        while (rest.Length > MaxLength)
        {
            var piece = new TextSpan(rest.Start, PieceEnd(text, rest.Start));
            sentences.Add(piece.Trim(text));
            rest = new TextSpan(piece.End, rest.End).Trim(text);
        }

        if (!rest.IsEmpty)
        {
            sentences.Add(rest);
        }
    }

    // Behind the last white space of a piece; else where it is full, but never inside a character.
    private static int PieceEnd(string text, int start)
    {
        var end = start + MaxLength;
        for (var i = end; i > start; i--)
        {
            if (char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])
            ? end - 1
            : end;
    }

    // The index behind the sentence that the mark at i ends, or 0 if it ends none.
    private static int EndOfSentence(string text, int i, int start, int limit)
    {
        var end = i + 1;
        while (end < limit && text[end] is '.' or '!' or '?' or '\u2026')
        {
            end++;
        }

        var quoted = false;
        while (end < limit && IsCloser(text[end]))
        {
            quoted |= QuotationMarks.IsMark(text[end]);
            end++;
        }

        if (end >= limit || !char.IsWhiteSpace(text[end]))
        {
            return 0;
        }

        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next]))
        {
            if (text[next] is '\n' or '\r')
            {
                return end;
            }

            next++;
        }

        if (next >= limit || !CanOpen(text, next, limit))
        {
            return 0;
        }

        if (
            end == i + 1
            && text[i] == '.'
            && Abbreviations.Keeps(WordBefore(text, i, start), WordAt(text, next, limit))
        )
        {
            return 0;
        }

        return quoted && text[i] != '.' && IsReported(text, next, limit) ? 0 : end;
    }

    private static bool IsCloser(char c) => c is ')' or ']' || QuotationMarks.IsClosing(c);

    private static bool CanOpen(string text, int i, int limit)
    {
        while (
            i < limit
            && (
                QuotationMarks.IsMark(text[i])
                || text[i] is '(' or '[' or '-' or '\u2013' or '\u2014'
            )
        )
        {
            i++;
        }

        return i < limit
            && (char.IsUpper(text[i]) || char.IsDigit(text[i]) || !char.IsLower(text[i]));
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop, int start)
    {
        var from = stop;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        return text.AsSpan(from, stop - from);
    }

    private static ReadOnlySpan<char> WordAt(string text, int from, int limit)
    {
        while (from < limit && !char.IsLetterOrDigit(text[from]) && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < limit && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text.AsSpan(from, end - from);
    }

    // "Why now?" Ms Orr asked. : the question ends, the sentence does not.
    private static bool IsReported(string text, int from, int limit)
    {
        var words = 0;
        foreach (var word in new WordTokenizer(text.AsSpan(from, Math.Min(limit - from, 80))))
        {
            if (_reporting.Contains(text.AsSpan(from + word.Start, word.Length)))
            {
                return true;
            }

            if (++words == 4)
            {
                break;
            }
        }

        return false;
    }
}
