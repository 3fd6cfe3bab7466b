namespace NewsBot.Core.Text;

/// <summary>
/// Maps a character to the one that comparisons see: lower case, without accent, with straight quotes and plain dashes.
/// One character in, one out, so that offsets stay. (Decomposition by the runtime is not available in invariant
/// globalization mode, and it would change lengths.)
/// </summary>
public static class CharFolding
{
    // Latin-1 Supplement and Latin Extended-A, U+00C0 to U+017F; a space stands for "keep, in lower case".
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuy  aaaaaaaceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The folded character; the same for every character that has nothing to fold.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            >= '\u00C0' and <= '\u017F' => FoldLatin(c),
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u2039' or '\u203A' =>
                '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
            '\u00A0' or '\u2009' or '\u200A' or '\u202F' => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>Whether the character is a quotation mark of any form, apostrophes included.</summary>
    public static bool IsQuotationMark(char c) => Fold(c) is '"' or '\'' || c == '`';

    private static char FoldLatin(char c)
    {
        var index = c - '\u00C0';
        var folded = index < Latin.Length ? Latin[index] : ' ';
        return folded == ' ' ? char.ToLowerInvariant(c) : folded;
    }
}
