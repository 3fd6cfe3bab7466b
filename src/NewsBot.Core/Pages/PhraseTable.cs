using System.Collections.Frozen;

namespace NewsBot.Core.Pages;

/// <summary>Phrases with a value each, found in a line's words.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<string, int>.AlternateLookup<
        ReadOnlySpan<char>
    > _longestByFirstWord;

    /// <summary>A table of phrases in folded words, a single space between.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var all = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestByFirstWord = all
            .Keys.GroupBy(phrase => phrase.Split(' ')[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Max(phrase => phrase.Count(c => c == ' ') + 1),
                StringComparer.Ordinal
            )
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The value of the words as a whole.</summary>
    public bool TryGet(ReadOnlySpan<char> words, out T? value) =>
        _phrases.TryGetValue(words, out value);

    /// <summary>The longest phrase that begins at a word.</summary>
    /// <returns>Its number of words, 0 where none begins.</returns>
    public int MatchAt(LineWords words, int first, out T? value)
    {
        value = default;
        if (!_longestByFirstWord.TryGetValue(words.Slice(first, 1), out var longest))
        {
            return 0;
        }

        for (var count = Math.Min(longest, words.Count - first); count > 0; count--)
        {
            if (_phrases.TryGetValue(words.Slice(first, count), out value))
            {
                return count;
            }
        }

        return 0;
    }
}
