using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Stories;

/// <summary>Counts the stems of words that tell something, and weighs them: (1 + ln count) · how rare they are in English.</summary>
internal sealed class TermCounts
{
    private const int LongestWord = 60;

    private readonly Dictionary<string, float> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds the words of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">How often each counts.</param>
    public void Add(ReadOnlySpan<char> text, float times = 1)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[LongestWord + 4];
        foreach (var token in new WordTokenizer(text))
        {
            if (Stem(text[token.Start..token.End], room) is { IsEmpty: false } stem)
            {
                counts[stem] = counts.TryGetValue(stem, out var count) ? count + times : times;
            }
        }
    }

    /// <summary>The stem of a word, or nothing where the word is too long or tells nothing.</summary>
    /// <param name="word">As it stands.</param>
    /// <param name="room">Gets the stem; longer than the longest word.</param>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, Span<char> room)
    {
        if (Apostrophes.HasPossessive(word))
        {
            word = word[..^2];
        }

        if (word.Length is 0 or > LongestWord)
        {
            return [];
        }

        var folded = CharFolding.Fold(word, room);
        return folded.Length < 2 && !char.IsAsciiDigit(folded[0]) || StopWords.Contains(folded)
            ? []
            : room[..LightStemmer.Stem(room, folded.Length)];
    }

    /// <summary>The heaviest terms, heaviest first, in a vector of length 1; empty where there are none.</summary>
    /// <param name="count">So many at most.</param>
    /// <param name="least">Only terms that are rarer than this (<see cref="WordFrequencies.WeightOf"/>).</param>
    public List<(string Term, float Weight)> Heaviest(int count, float least = 0)
    {
        var terms = new List<(string Term, float Weight)>(_counts.Count);
        foreach (var (term, n) in _counts)
        {
            var rarity = WordFrequencies.WeightOf(term);
            if (rarity > least)
            {
                terms.Add((term, rarity * (1 + MathF.Log(n))));
            }
        }

        terms.Sort(
            static (a, b) =>
                a.Weight != b.Weight
                    ? b.Weight.CompareTo(a.Weight)
                    : string.CompareOrdinal(a.Term, b.Term)
        );
        var kept = terms.Count > count ? terms[..count] : terms;
        var length = MathF.Sqrt(kept.Sum(t => t.Weight * t.Weight));
        return [.. kept.Select(t => (t.Term, t.Weight / length))];
    }
}
