using System.Collections.Frozen;
using System.Text;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>Names of speakers as they are compared: without case, accents, punctuation, titles before and letters behind.</summary>
internal static class SpeakerName
{
    private static readonly FrozenSet<string> _titles = Set(
        """
        mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron president sen senator rep representative gov
        governor gen general col colonel capt captain sgt sergeant lt judge justice rev reverend father sister bishop
        archbishop pope king queen prince princess minister prime secretary mayor ambassador chief inspector superintendent
        pc constable cllr councillor the a an deputy foreign commissioner chancellor sheikh imam rabbi admiral major
        brigadier congressman congresswoman attorney spokesman spokeswoman spokesperson
        """
    );

    private static readonly FrozenSet<string> _letters = Set("jr sr mp md phd qc obe cbe");

    private static readonly FrozenSet<string> _pronouns = Set(
        """
        he she they it i we him her them his their who you us me its himself herself themselves whom which that
        """
    );

    /// <summary>The words of a name that tell people apart; at least one where the name has any.</summary>
    public static ReadOnlySpan<string> Key(string? name)
    {
        var words = RuneWords.Of(
            Fold(name ?? ""),
            RuneWords.IsLetterOrNumber,
            RuneWords.IsLetterOrNumber
        );
        var (start, end) = (0, words.Count);
        while (end - start > 1 && IsTitle(words[start]))
        {
            start++;
        }

        while (end - start > 1 && _letters.Contains(words[end - 1]))
        {
            end--;
        }

        return words.ToArray().AsSpan(start..end);
    }

    /// <summary>Whether the two are the same name.</summary>
    public static bool Same(string one, string other) => Key(one).SequenceEqual(Key(other));

    /// <summary>Whether all words of the one stand in the other: a surname alone, or more than the name.</summary>
    public static bool Near(string one, string other)
    {
        var (first, second) = (KeyWords(one), KeyWords(other));
        return first.Count > 0
            && second.Count > 0
            && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
    }

    /// <summary>The different words of <see cref="Key"/>.</summary>
    public static HashSet<string> KeyWords(string? name) =>
        new(Key(name).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a word, in lower case, is a pronoun.</summary>
    public static bool IsPronoun(string word) => _pronouns.Contains(word);

    /// <summary>Whether a word, in lower case, is a title.</summary>
    public static bool IsTitle(string word) => _titles.Contains(word);

    // Lower case, without accents and the 's of somebody's.
    private static string Fold(string name)
    {
        var apart = new StringBuilder(name.Length);
        foreach (var character in name.AsSpan().EnumerateRunes())
        {
            LatinForms.Table.AppendTakenApart(apart, character);
        }

        return string.Concat(apart.ToString().Where(c => !LatinForms.IsAccent(c)))
            .ToLowerInvariant()
            .Replace('\u2019', '\'')
            .Replace("'s", "", StringComparison.Ordinal);
    }

    private static FrozenSet<string> Set(string words) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal);
}
