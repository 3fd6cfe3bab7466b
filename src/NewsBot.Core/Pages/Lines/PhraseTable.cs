using System.Collections.Frozen;

namespace NewsBot.Core.Pages.Lines;

/// <summary>Phrases with a value each, found in a line's words.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<string, int>.AlternateLookup<
        ReadOnlySpan<char>
    > _longestByFirstWord;

    // Lengths of first words by their first letter: most words of a text are ruled out without a look-up.
    private readonly uint[] _lengthsByLetter = new uint[32];

    /// <summary>A table of phrases in folded words, a single space between.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var all = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var phrase in all.Keys)
        {
            var length = phrase.AsSpan().IndexOf(' ');
            _lengthsByLetter[phrase[0] & 31] |= Bit(length < 0 ? phrase.Length : length);
        }

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
    public int MatchAt(in LineWords words, int first, out T? value)
    {
        value = default;
        var word = words.Slice(first, 1);
        if (
            (_lengthsByLetter[word[0] & 31] & Bit(word.Length)) == 0
            || !_longestByFirstWord.TryGetValue(word, out var longest)
        )
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

    private static uint Bit(int length) => 1u << (length & 31);
}
