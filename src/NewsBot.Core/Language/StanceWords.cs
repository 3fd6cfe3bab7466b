using System.Collections.Frozen;

namespace NewsBot.Core.Language;

/// <summary>Looks words up in <c>stance-words.txt</c>, whatever their case.</summary>
internal static class StanceWords
{
    private const int Longest = 24;

    private static readonly FrozenDictionary<string, StanceWord>.AlternateLookup<
        ReadOnlySpan<char>
    > _words = Build();

    /// <summary>What a word does.</summary>
    public static StanceWord Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && _words.TryGetValue(word, out var found) ? found : StanceWord.None;

    /// <summary>What two words do together: "ruled out".</summary>
    public static StanceWord OfPair(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length + right.Length >= Longest)
        {
            return StanceWord.None;
        }

        Span<char> pair = stackalloc char[Longest];
        left.CopyTo(pair);
        pair[left.Length] = '_';
        right.CopyTo(pair[(left.Length + 1)..]);
        return Of(pair[..(left.Length + 1 + right.Length)]);
    }

    private static FrozenDictionary<string, StanceWord>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var words = new Dictionary<string, StanceWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (head, members) in new WordTable("stance-words").Words())
        {
            var kind = Enum.Parse<StanceWord>(head, ignoreCase: true);
            foreach (var word in members)
            {
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return words
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
