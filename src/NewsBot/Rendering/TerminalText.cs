using System.Globalization;
using System.Text;

namespace NewsBot.Rendering;

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
        for (var i = 0; i < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                i++;
                continue;
            }

            i += rune.Utf16SequenceLength;
            if (rune.Value == '\t')
            {
                clean.Append(' ');
            }
            else if (rune.Value == '\n' || !IsHidden(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string OneLine(string text) => Clean(text.ReplaceLineEndings(" "));

    // Of the supplementary planes too: tag characters spell words that nobody sees.
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
