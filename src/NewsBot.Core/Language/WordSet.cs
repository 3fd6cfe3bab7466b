using System.Collections;
using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Language;

/// <summary>Some words, without regard to case where nothing else is said, looked up without a copy. Thread-safe.</summary>
internal sealed class WordSet : IReadOnlyCollection<string>
{
    /// <summary>A longer word is none of those that anything looks for.</summary>
    private const int LongestWord = 64;

    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="words">The words; one that is there twice counts once.</param>
    public WordSet(IEnumerable<string> words)
        : this(words, StringComparer.OrdinalIgnoreCase) { }

    private WordSet(IEnumerable<string> words, StringComparer comparer)
    {
        _words = words.ToFrozenSet(comparer);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public int Count => _words.Count;

    /// <summary>The words of a text with white space between.</summary>
    public static WordSet Of(string words) => new(Split(words));

    /// <summary>The same, for words whose case tells them from others.</summary>
    public static WordSet Exactly(string words) => new(Split(words), StringComparer.Ordinal);

    /// <summary>Whether the word is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>Whether one of them stands in a text, folded.</summary>
    public bool IsAnyIn(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[LongestWord];
        foreach (var word in new WordTokenizer(text))
        {
            if (
                word.Length <= LongestWord
                && Contains(CharFolding.Fold(text[word.Start..word.End], room))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These words and others.</summary>
    public WordSet With(params IEnumerable<IEnumerable<string>> others) =>
        new(_words.Concat(others.SelectMany(o => o)));

    /// <summary>These words but for some.</summary>
    public WordSet Without(string words)
    {
        var left = Of(words);
        return new WordSet(_words.Where(w => !left.Contains(w)));
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The words of a text, in its order.</summary>
    internal static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
