using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words that are each other's opposites in any of their forms, from <c>antonyms.txt</c> and <c>contraries.txt</c>.</summary>
internal static class Antonyms
{
    private static readonly FrozenSet<(string, string)> _pairs = new WordTable("antonyms")
        .Words()
        .SelectMany(row => row.Words.Select(word => Pair(row.Head, word)))
        .ToFrozenSet();

    private static readonly string[] _denying = ["un", "non"];

    /// <summary>Whether one folded word says the opposite of the other: up and down, rose and fell, fair and unfair.</summary>
    public static bool Are(string left, string right)
    {
        if (left == right)
        {
            return false;
        }

        if (
            IsDenied(left, right)
            || IsDenied(right, left)
            || Contraries.Of(left).Contains(right, StringComparer.Ordinal)
        )
        {
            return true;
        }

        var others = WordForms.BasesOf(right);
        return WordForms
            .BasesOf(left)
            .Any(one => others.Any(other => _pairs.Contains(Pair(one, other))));
    }

    // "unfair" of "fair"; the shortest that is so is "undo".
    private static bool IsDenied(string longer, string shorter)
    {
        const int MinLength = 4;
        return shorter.Length >= MinLength
            && longer.Length > shorter.Length
            && longer.EndsWith(shorter, StringComparison.Ordinal)
            && _denying.Contains(longer[..^shorter.Length]);
    }

    private static (string, string) Pair(string left, string right) =>
        string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
}
