namespace NewsBot.Core.Text;

/// <summary>
/// Maps a character to the one that comparisons see: lower case, without accent, with straight quotes and plain dashes.
/// One character in, one out, so that offsets stay. (Decomposition by the runtime is not available in invariant
/// globalization mode, and it would change lengths.)
/// </summary>
public static class CharFolding
{
    private const char Prime = '\u2032';
    private const char DoublePrime = '\u2033';

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
            Prime => '\'',
            DoublePrime => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
            '\u00A0' or '\u2009' or '\u200A' or '\u202F' => ' ',
            _ when QuotationMarks.IsMark(c) => QuotationMarks.Plain(c),
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>
    /// A word as comparisons see it: nothing in a word (see <see cref="WordTokenizer"/>) is white space or invisible, so each
    /// character has its place in the source.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> word) =>
        string.Create(word.Length, word, static (folded, word) => Fold(word, folded));

    /// <summary>The same, written to where there is room for it.</summary>
    /// <returns>The folded word, the first characters of <paramref name="room"/>; cut where the room ends.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        var folded = room[..Math.Min(word.Length, room.Length)];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        return folded;
    }

    private static char FoldLatin(char c)
    {
        var index = c - '\u00C0';
        var folded = index < Latin.Length ? Latin[index] : ' ';
        return folded == ' ' ? char.ToLowerInvariant(c) : folded;
    }
}
