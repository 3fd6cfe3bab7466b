using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>Cuts a line into words, marks and whole stretches in quotation marks.</summary>
internal sealed class LineLexer(string text, List<Token> tokens)
{
    private const int LongestDateline = 60;

    /// <summary>Adds the tokens of <paramref name="line"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="stretches">All stretches so far; those of the line from <paramref name="nextStretch"/> on.</param>
    /// <param name="nextStretch">Index of the first stretch of the line.</param>
    public void Cut(TextSpan line, List<Stretch> stretches, int nextStretch)
    {
        var i = EndOfDateline(line);
        while (i < line.End)
        {
            if (nextStretch < stretches.Count && i == stretches[nextStretch].Span.Start)
            {
                i = stretches[nextStretch].Span.End;
                AddMark(stretches[nextStretch].Span.Start, i, TokenKind.Quote, nextStretch++);
            }
            else if (WordTokenizer.IsWordPart(text[i]))
            {
                i = Word(
                    i,
                    nextStretch < stretches.Count ? stretches[nextStretch].Span.Start : line.End
                );
            }
            else
            {
                Mark(i, line.End);
                i++;
            }
        }
    }

    // "LONDON (Wire) — The road is shut": where it was written is said by nobody.
    private int EndOfDateline(TextSpan line)
    {
        var dash = text.AsSpan(line.Start, Math.Min(line.Length, LongestDateline))
            .IndexOfAny('\u2014', '\u2013', '-');
        var end = line.Start + dash + 1;
        if (
            dash < 2
            || end + 2 >= line.End
            || text[end] != ' '
            || text[end - 2] != ' '
            || !OpensText(text[end + 1])
        )
        {
            return line.Start;
        }

        foreach (var word in new WordTokenizer(text.AsSpan(line.Start, dash)))
        {
            if (
                !char.IsUpper(text[line.Start + word.Start])
                && !char.IsAsciiDigit(text[line.Start + word.Start])
            )
            {
                return line.Start;
            }
        }

        return end;
    }

    private static bool OpensText(char c) => char.IsUpper(c) || QuotationMarks.IsMark(c);

    private void AddMark(int start, int end, TokenKind kind, int quote = -1) =>
        tokens.Add(new Token(start, end, kind, WordClass.None, false, false, quote));

    private void Mark(int i, int end)
    {
        switch (text[i])
        {
            case ',':
                AddMark(i, i + 1, TokenKind.Comma);
                break;
            case ':':
                AddMark(i, i + 1, TokenKind.Colon);
                break;
            case '!' or '?' or '\u2026':
                AddMark(i, i + 1, TokenKind.Stop);
                break;
            case '.'
                when !BelongsToWord(i, end)
                    && !IsState(i, end)
                    && !(i + 1 < end && text[i + 1] == ','):
                AddMark(i, i + 1, TokenKind.Stop);
                break;
            case ';'
            or '('
            or ')'
            or '['
            or ']'
            or '\u2013'
            or '\u2014'
            or '-'
            or '/'
            or '|'
            or '\u2022':
                AddMark(i, i + 1, TokenKind.Break);
                break;
            default:
                break;
        }
    }

    // "(D-Mo.)"
    private bool IsState(int i, int end) =>
        i + 1 < end
        && text[i + 1] == ')'
        && tokens.Count > 1
        && tokens[^1] is { Kind: TokenKind.Word, IsCapital: true } word
        && text.AsSpan(word.Start, word.End - word.Start).Contains('-');

    // The stop of "Mr.", "U.S." and initials.
    private bool BelongsToWord(int i, int end)
    {
        if (tokens.Count == 0 || tokens[^1] is not { Kind: TokenKind.Word } word || word.End != i)
        {
            return false;
        }

        var next = i + 1;
        while (next < end && !WordTokenizer.IsWordPart(text[next]))
        {
            next++;
        }

        var nextEnd = next;
        while (nextEnd < end && nextEnd < next + 20 && WordTokenizer.IsWordPart(text[nextEnd]))
        {
            nextEnd++;
        }

        return Abbreviations.Keeps(
            text.AsSpan(word.Start, word.End - word.Start),
            text.AsSpan(next, nextEnd - next)
        );
    }

    private int Word(int start, int limit)
    {
        var i = start + 1;
        while (i < limit && (WordTokenizer.IsWordPart(text[i]) || Joins(i, limit)))
        {
            i++;
        }

        var end = i;
        var possessive = Apostrophes.HasPossessive(text.AsSpan(start, i - start));
        if (possessive)
        {
            end = i - 2;
        }
        else
        {
            possessive = i < limit && QuotationMarks.IsApostrophe(text[i]) && text[i - 1] is 's';
        }

        var kind = Lexicon.Of(text.AsSpan(start, end - start));
        tokens.Add(
            new Token(start, end, TokenKind.Word, kind, char.IsUpper(text[start]), possessive, -1)
        );
        return i;
    }

    // "Kellnews.co.ve": no space behind the stop.
    private bool IsSite(int i, int limit) =>
        char.IsLetterOrDigit(text[i - 1])
        && i + 2 < limit
        && char.IsAsciiLetterLower(text[i + 2])
        && i > 2
        && char.IsLetterOrDigit(text[i - 2]);

    private bool Joins(int i, int limit)
    {
        if (i + 1 >= limit || !WordTokenizer.IsWordPart(text[i + 1]))
        {
            return false;
        }

        return text[i] switch
        {
            '.' when char.IsAsciiLetterLower(text[i + 1]) && IsSite(i, limit) => true,
            '-' or '\u2010' or '\u2011' => true,
            var c when QuotationMarks.IsApostrophe(c) => true,
            '.' or ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])
                || (
                    text[i] == '.'
                    && (
                        char.IsUpper(text[i + 1])
                        || (i + 2 < limit && text[i + 2] == '.' && char.IsLetter(text[i + 1]))
                    )
                    && (
                        i < 2
                        || !char.IsLetter(text[i - 2])
                        || (char.IsUpper(text[i + 1]) && i + 2 < limit && text[i + 2] == '.')
                    )
                ),
            _ => false,
        };
    }
}
