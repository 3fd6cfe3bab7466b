using NewsBot.Core.Language;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>The words of a claim that tell something, each once.</summary>
/// <param name="claim">All words of the claim.</param>
internal sealed class TellingWords(Wording claim)
{
    private readonly string[] _words =
    [
        .. claim.Words.Where(IsTelling).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>How many there are.</summary>
    public int Count => _words.Length;

    /// <summary>Their stems.</summary>
    public HashSet<string> Stems => StemsOf(_words);

    /// <summary>How many of them stand among some words, in whatever form.</summary>
    public int SharedWith(IEnumerable<string> words)
    {
        var stems = StemsOf(words);
        return _words.Count(w => stems.Contains(Stem(w)));
    }

    /// <summary>The stems of those words that tell something.</summary>
    public static HashSet<string> StemsOf(IEnumerable<string> words) =>
        words.Where(IsTelling).Select(Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word tells something.</summary>
    public static bool IsTelling(string word) => !StopWords.Contains(word);

    /// <summary>What the forms of a folded word share.</summary>
    public static string Stem(string word)
    {
        const int MaxLength = 64;
        if (word.Length >= MaxLength)
        {
            return word;
        }

        Span<char> buffer = stackalloc char[MaxLength];
        word.CopyTo(buffer);
        return buffer[..LightStemmer.Stem(buffer, word.Length)].ToString();
    }
}
