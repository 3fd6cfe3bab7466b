using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Names;

/// <summary>Cuts a byline into words with the marks between them.</summary>
internal static class NameTokens
{
    /// <summary>The words of the line, as many as the buffer holds.</summary>
    public static ReadOnlySpan<NameToken> Cut(ReadOnlySpan<char> line, Span<NameToken> buffer)
    {
        var count = 0;
        var i = 0;
        while (i < line.Length && count < buffer.Length)
        {
            while (i < line.Length && !char.IsLetterOrDigit(line[i]) && line[i] != '@')
            {
                i++;
            }

            if (i == line.Length)
            {
                break;
            }

            var start = i;
            while (i < line.Length && IsInside(line, start, i))
            {
                i++;
            }

            var joint = Joint(line, start, i);
            if (joint > start && count + 1 < buffer.Length)
            {
                buffer[count++] = new NameToken(start, joint, ' ', char.IsUpper(line[start]));
                start = joint;
            }

            buffer[count++] = new NameToken(start, i, NextMark(line, i), char.IsUpper(line[start]));
        }

        return buffer[..count];
    }

    // "ByAnn", "OdeWriter": where a word ran into the next one.
    private static int Joint(ReadOnlySpan<char> line, int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            if (
                char.IsUpper(line[i])
                && char.IsLower(line[i - 1])
                && (BylineWords.IsCue(line[start..i]) || BylineWords.IsRole(line[i..end]))
            )
            {
                return i;
            }
        }

        return start;
    }

    // Hyphens, apostrophes, the points of initials and of addresses are inside.
    private static bool IsInside(ReadOnlySpan<char> line, int start, int i) =>
        char.IsLetterOrDigit(line[i])
        || line[i] is '@' or '_'
        || (
            (line[i] is '-' || QuotationMarks.IsApostrophe(line[i]))
            && i + 1 < line.Length
            && char.IsLetterOrDigit(line[i + 1])
        )
        || (
            line[i] == '.'
            && (i - start == 1 || (i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1])))
        );

    private static char NextMark(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && !char.IsLetterOrDigit(line[i]))
        {
            if (line[i] is not (' ' or '.' or '\u00A0') && !QuotationMarks.IsDouble(line[i]))
            {
                return line[i];
            }

            i++;
        }

        return ' ';
    }
}
