using System.Collections.Immutable;
using NewsBot.Core.Language;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>
/// Finds two words that stand in each other's place. What is only moved ("in May the road opens", "the road opens in May") is
/// told from what is exchanged ("the crew warned the owner", "the owner warned the crew") by a third word that stands between the two
/// on both sides.
/// </summary>
internal static class Exchange
{
    /// <summary>Of longer texts only so many words that stand once on either side are compared.</summary>
    private const int MaxCommon = 60;

    private const WordClass _joining =
        WordClass.Preposition
        | WordClass.Conjunction
        | WordClass.Auxiliary
        | WordClass.Determiner
        | WordClass.Relative
        | WordClass.Cue;

    private static readonly WordSet _idle = WordSet.Of("and or nor of by a an the");

    /// <summary>The places in the words said of two that the claim exchanges; <see langword="null"/> where it does not.</summary>
    /// <param name="claimed">The words of the claim.</param>
    /// <param name="said">The words that were said.</param>
    public static (int Left, int Right)? Find(
        ImmutableArray<string> claimed,
        ImmutableArray<string> said
    )
    {
        // "The owner was warned by the crew" is no exchange.
        if (claimed.IndexOf("by") < 0 != said.IndexOf("by") < 0)
        {
            return null;
        }

        var places = Common(claimed, said);
        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++)
            {
                var (first, second) = (places[i], places[j]);
                if (
                    MayBeExchanged(first.Word)
                    && MayBeExchanged(second.Word)
                    && places[(i + 1)..j]
                        .Exists(p =>
                            p.Said > second.Said && p.Said < first.Said && !_idle.Contains(p.Word)
                        )
                )
                {
                    return (second.Said, first.Said);
                }
            }
        }

        return null;
    }

    private static bool MayBeExchanged(string word) =>
        (Lexicon.Of(word) & _joining) == WordClass.None;

    // Words that stand once on either side, in the order of the claim.
    private static List<(string Word, int Claimed, int Said)> Common(
        ImmutableArray<string> claimed,
        ImmutableArray<string> said
    )
    {
        var found = Once(said);
        return
        [
            .. Once(claimed)
                .Where(w => found.ContainsKey(w.Key))
                .Select(w => (w.Key, w.Value, found[w.Key]))
                .OrderBy(w => w.Value)
                .Take(MaxCommon),
        ];
    }

    private static Dictionary<string, int> Once(ImmutableArray<string> words) =>
        words
            .Index()
            .GroupBy(w => w.Item, StringComparer.Ordinal)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Index, StringComparer.Ordinal);
}
