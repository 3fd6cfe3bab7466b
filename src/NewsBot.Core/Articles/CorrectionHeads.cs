using NewsBot.Core.Text;

namespace NewsBot.Core.Articles;

/// <summary>How headlines and lines open in which an outlet takes something back.</summary>
internal static class CorrectionHeads
{
    private const int LongestHead = 40;

    private static readonly string[] _heads =
    [
        "correction",
        "clarification",
        "editor's note",
        "an earlier version",
        "a previous version",
        "this article was amended",
        "this story has been corrected",
    ];

    /// <summary>Whether a line opens so, whatever its case and marks.</summary>
    public static bool Open(ReadOnlySpan<char> line)
    {
        Span<char> room = stackalloc char[LongestHead];
        var folded = FoldedText.Fold(line[..Math.Min(LongestHead, line.Length)], room);
        foreach (var head in _heads)
        {
            if (folded.StartsWith(head))
            {
                return true;
            }
        }

        return false;
    }
}
