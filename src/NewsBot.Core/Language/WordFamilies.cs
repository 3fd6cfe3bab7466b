using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsBot.Core.Language;

/// <summary>The table of words that tell of the same thing, <c>word-families.txt</c>. Thread-safe.</summary>
public static class WordFamilies
{
    private static readonly FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<
        ReadOnlySpan<char>
    > _families = Load();

    /// <summary>The numbers of the families that a folded word belongs to; empty for a word of none.</summary>
    public static ImmutableArray<int> Of(ReadOnlySpan<char> folded) =>
        _families.TryGetValue(folded, out var families) ? families : [];

    private static FrozenDictionary<string, ImmutableArray<int>>.AlternateLookup<
        ReadOnlySpan<char>
    > Load()
    {
        var families = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var (_, words) in new WordTable("word-families").Words())
        {
            foreach (var word in words.Distinct(StringComparer.Ordinal))
            {
                families[word] = [.. families.GetValueOrDefault(word, []), number];
            }

            number++;
        }

        return families
            .ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
