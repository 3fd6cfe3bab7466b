using System.Collections.Immutable;
using NewsBot.Core.Language;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>What words say of those behind them in their sentence, and what is lost of those when they are cut off.</summary>
/// <param name="Kind">What is lost.</param>
/// <param name="First">Index of the first word that says so.</param>
/// <param name="Last">Index of the last one.</param>
internal readonly record struct CutHead(CheckNoteKind Kind, int First, int Last)
{
    /// <summary>Reads the words of a clause, or of an adjunct before it, up to where the kept words begin.</summary>
    /// <param name="words">The folded words of what was said.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="first">The first word that is kept; behind <paramref name="start"/>.</param>
    /// <returns><see langword="null"/> where the words before it say nothing of what follows.</returns>
    public static CutHead? Read(ImmutableArray<string> words, int start, int first)
    {
        start += start < first - 1 && TurningWords.IsConjunction(words[start]) ? 1 : 0;
        var verb = first - 1;
        verb -= verb > start && words[verb] == "that" ? 1 : 0;
        var before = words.AsSpan()[start..first];
        return before switch
        {
            ["according", "to", not ("my" or "our"), ..] => new CutHead(
                CheckNoteKind.DropsAttribution,
                start,
                first - 1
            ),
            ["in", "theory" or "principle", ..] or ["on", "paper", ..] => new CutHead(
                CheckNoteKind.DropsDoubt,
                start,
                start + 1
            ),
            _ when TurningWords.IsHope(words[verb]) && words[first] != "to" => Doubt(verb),
            _ when WishIn(before[..(verb - start + 1)]) is var wish and >= 0 => Doubt(start + wish),
            _ when HedgeIn(before) is var hedge and >= 0 => Doubt(start + hedge),
            _ => PartBefore(words, start, first),
        };
    }

    private static CutHead Doubt(int word) => new(CheckNoteKind.DropsDoubt, word, word);

    // "I was tempted to say": it was not.
    private static int WishIn(ReadOnlySpan<string> before) =>
        before is [.., var wish, "to", var verb]
        && TurningWords.IsSaying(verb)
        && (StanceWords.Of(wish) & (StanceWord.Wishing | StanceWord.Undone)) != StanceWord.None
            ? before.Length - 3
            : -1;

    private static int HedgeIn(ReadOnlySpan<string> before)
    {
        var i = before.Length - 1;
        while (i >= 0 && !TurningWords.IsHedge(before[i]))
        {
            i--;
        }

        return i;
    }

    // "Few people", "half of the people"; but not "a few people", "the first half we".
    private static CutHead? PartBefore(ImmutableArray<string> words, int start, int first)
    {
        var part = first - 1;
        while (part > start && words[part] is "of" or "the" or "our" or "my" or "these" or "those")
        {
            part--;
        }

        var isTold =
            part == start
            || (part < first - 1 || !TurningWords.OpensClause(words[first]))
                && words[part - 1]
                    is not ("a" or "the" or "my" or "our" or "his" or "her" or "their" or "quite");
        return TurningWords.IsPart(words[part]) && isTold
            ? new CutHead(CheckNoteKind.DropsNegation, part, part)
            : null;
    }
}
