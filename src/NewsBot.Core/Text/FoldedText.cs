namespace NewsBot.Core.Text;

/// <summary>
/// A text as comparisons see it (see <see cref="CharFolding"/>), runs of white space as one space, with a map back to the
/// source.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] _offsets;

    private FoldedText(string text, int[] offsets) => (Text, _offsets) = (text, offsets);

    /// <summary>The folded text, without white space at its edges.</summary>
    public string Text { get; }

    /// <summary>Folds <paramref name="source"/>.</summary>
    public static FoldedText Of(ReadOnlySpan<char> source)
    {
        var folded = new char[source.Length];
        var offsets = new int[source.Length + 1];
        var length = 0;
        var pendingSpace = -1;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = pendingSpace < 0 ? i : pendingSpace;
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (pendingSpace >= 0 && length > 0)
            {
                offsets[length] = pendingSpace;
                folded[length++] = ' ';
            }

            pendingSpace = -1;
            offsets[length] = i;
            folded[length++] = CharFolding.Fold(c);
        }

        return new FoldedText(new string(folded, 0, length), offsets[..length]);
    }

    /// <summary>The stretch of the source that a stretch of <see cref="Text"/> stands for.</summary>
    /// <param name="start">Index of its first character in <see cref="Text"/>.</param>
    /// <param name="length">Its length; at least 1.</param>
    public TextSpan ToSource(int start, int length) =>
        new(_offsets[start], _offsets[start + length - 1] + 1);

    /// <summary>
    /// Whether the character is invisible to a reader, and so to a comparison: zero-width ones, marks of direction and
    /// soft hyphens.
    /// </summary>
    internal static bool IsInvisible(char c) =>
        c
            is '\u00AD'
                or '\u200B'
                or '\u200C'
                or '\u200D'
                or '\u2060'
                or '\uFEFF'
                or '\u200E'
                or '\u200F';
}
