using System.Globalization;
using System.Text;

namespace NewsBot.Replies;

/// <summary>
/// Outside text on its way to a terminal: without control characters, which could move the cursor or recolour the
/// screen, and without marks that turn the direction of what follows.
/// </summary>
internal static class TerminalText
{
    /// <summary>The text with its line ends, tabs as spaces.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c == '\t')
            {
                clean.Append(' ');
            }
            else if (c == '\n' || !IsHidden(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string OneLine(string text) => Clean(text.ReplaceLineEndings(" "));

    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
