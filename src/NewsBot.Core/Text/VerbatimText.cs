using System.Text;

namespace NewsBot.Core.Text;

/// <summary>
/// A text as words are compared to the letter: runs of white space as one space, quotation marks of any form as one form.
/// Nothing else is folded.
/// </summary>
public static class VerbatimText
{
    /// <summary>The form, without white space at its edges.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var form = new StringBuilder(text.Length);
        var isSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                isSpace = form.Length > 0;
                continue;
            }

            if (isSpace)
            {
                form.Append(' ');
                isSpace = false;
            }

            form.Append(QuotationMarks.IsMark(c) ? '\'' : c);

            // Two strokes are one double mark.
            i += c is '`' or '\'' && i + 1 < text.Length && text[i + 1] == c ? 1 : 0;
        }

        return form.ToString();
    }
}
