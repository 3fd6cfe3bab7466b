using System.Globalization;
using System.Text;

namespace NewsBot.Core.Ingestion;

/// <summary>Words of outside origin on one line, without what moves a terminal, a reader's eye or a link.</summary>
public static class OutsideLine
{
    /// <summary>
    /// The words: line ends and other white space as single spaces, without control characters, marks of direction and other
    /// characters that nobody sees, halves of characters, and with a space in what would end the text of a link.
    /// </summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        var isSpace = false;
        foreach (var rune in text.AsSpan().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                isSpace = line.Length > 0;
            }
            else if (!IsHidden(rune))
            {
                // "](" ends the words of a link in Markdown and begins where it leads.
                var endsLink = rune.Value == '(' && line is [.., ']'];
                line.Append(isSpace || endsLink ? " " : "").Append(rune);
                isSpace = false;
            }
        }

        return line.ToString();
    }

    // U+FFFD stands for half a character.
    private static bool IsHidden(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}
