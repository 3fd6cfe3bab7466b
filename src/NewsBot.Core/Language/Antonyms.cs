using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Words that are each other's opposites in any of their forms, from <c>antonyms.txt</c> and <c>contraries.txt</c>.</summary>
internal static class Antonyms
{
    private const string Denying = "un";

    private static readonly FrozenDictionary<string, string[]> _opposites = new WordTable(
        "antonyms"
    )
        .Words()
        .SelectMany(row =>
            row.Words.SelectMany(word => new[] { (row.Head, word), (word, row.Head) })
        )
        .GroupBy(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Whether one folded word says the opposite of the other: up and down, rose and fell, fair and unfair.</summary>
    public static bool Are(string left, string right) =>
        left != right && IsAmong(left, WordForms.BasesOf(right).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether the opposite of a folded word is among others.</summary>
    /// <param name="word">The word.</param>
    /// <param name="others">The others, each with all that it may be a form of; see <see cref="WordForms.BasesOf"/>.</param>
    public static bool IsAmong(string word, IReadOnlySet<string> others)
    {
        const int MinLength = 4;
        var isDenied =
            (
                word.Length >= MinLength + Denying.Length
                && word.StartsWith(Denying, StringComparison.Ordinal)
                && others.Contains(word[Denying.Length..])
            ) || (word.Length >= MinLength && others.Contains(Denying + word));
        return isDenied
            || Contraries.Of(word).Any(others.Contains)
            || WordForms
                .BasesOf(word)
                .Any(b => _opposites.TryGetValue(b, out var known) && known.Any(others.Contains));
    }
}
