namespace NewsBot.Core.Text;

/// <summary>
/// A text as comparisons see it (see <see cref="CharFolding"/>), runs of white space as one space, with a map back to the
/// source.
/// </summary>
public sealed class FoldedText
{
    private const int OnStack = 256;

    private readonly int[] _offsets;

    private FoldedText(string text, int[] offsets) => (Text, _offsets) = (text, offsets);

    /// <summary>The folded text, without white space at its edges.</summary>
    public string Text { get; }

    /// <summary>Folds <paramref name="source"/>.</summary>
    public static FoldedText Of(ReadOnlySpan<char> source)
    {
        var folded = source.Length > OnStack ? new char[source.Length] : stackalloc char[OnStack];
        var offsets = new int[source.Length];
        var length = Fold(source, folded, offsets);
        return new FoldedText(folded[..length].ToString(), offsets);
    }

    /// <summary>Folds without a map back.</summary>
    /// <param name="source">The text.</param>
    /// <param name="room">Takes the folded text; at least as long as the source.</param>
    /// <returns>The folded text, the first characters of <paramref name="room"/>.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> source, Span<char> room) =>
        room[..Fold(source, room, [])];

    private static int Fold(ReadOnlySpan<char> source, Span<char> folded, Span<int> offsets)
    {
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
                Set(folded, offsets, length++, ' ', pendingSpace);
            }

            pendingSpace = -1;
            Set(folded, offsets, length++, CharFolding.Fold(c), i);
        }

        return length;
    }

    private static void Set(Span<char> folded, Span<int> offsets, int at, char c, int source)
    {
        folded[at] = c;
        if (!offsets.IsEmpty)
        {
            offsets[at] = source;
        }
    }

    /// <summary>The stretch of the source that a stretch of <see cref="Text"/> stands for.</summary>
    /// <param name="start">Index of its first character in <see cref="Text"/>.</param>
    /// <param name="length">Its length; at least 1.</param>
    public TextSpan ToSource(int start, int length) =>
        new(_offsets[start], _offsets[start + length - 1] + 1);

    /// <summary>
    /// What is invisible to a reader, and so to a comparison: characters without width, marks of direction and soft hyphens.
    /// </summary>
    internal const string Invisible =
        "\u00AD\u034F\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    /// <summary>Whether the character is one of <see cref="Invisible"/>.</summary>
    internal static bool IsInvisible(char c) =>
        c >= '\u00AD' && Invisible.Contains(c, StringComparison.Ordinal);
}
