using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Verbs that deny each other, from <c>contraries.txt</c>.</summary>
internal static class Contraries
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> _contraries = Build();

    /// <summary>The folded words that deny a folded word; empty for most.</summary>
    public static IReadOnlyCollection<string> Of(string word) =>
        _contraries.TryGetValue(word, out var contraries) ? contraries : [];

    private static FrozenDictionary<string, FrozenSet<string>> Build()
    {
        var found = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var (_, row) in new WordTable("contraries").Rows())
        {
            var sides = row.Split('/').Select(WordSet.Split).ToArray();
            Add(found, sides[0], sides[1]);
            Add(found, sides[1], sides[0]);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(
        Dictionary<string, FrozenSet<string>> found,
        string[] words,
        string[] contraries
    )
    {
        foreach (var word in words)
        {
            found.Add(word, contraries.ToFrozenSet(StringComparer.Ordinal));
        }
    }
}
