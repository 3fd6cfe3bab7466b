using System.Collections.Frozen;
using NewsBot.Core.Language;

namespace NewsBot.Core.Articles.Days;

/// <summary>
/// Tells from the words around a weekday whether it is over. Papers write of coming days in the present too ("the trial opens on
/// Monday"), so a past day needs a word of the past and none that may look ahead.
/// </summary>
internal sealed class SentenceTense(IReadOnlyList<string> words)
{
    /// <summary>How far before a weekday the word stands that puts it ahead.</summary>
    private const int Reach = 8;

    private static readonly FrozenSet<string> _past = Set(
        "said told was were had did met held won lost came went began took gave made saw found left died fell rose hit struck broke "
            + "spoke wrote sent got ran became brought kept led stood thought sat drove shot caught bought sold paid quit beat"
    );

    private static readonly WordSet _reporting = SayingWords.For(SayingUse.Dated);

    private static readonly FrozenSet<string> _ahead = Set(
        "will would shall may might could can must going due scheduled expected plans plan planned planning coming upcoming is are be "
            + "am to until by before from if unless should ll he'll she'll they'll we'll i'll it'll you'll won't isn't aren't needs need"
    );

    // What ends with -ed and tells no past.
    private static readonly FrozenSet<string> _noPast = Set(
        "united hundred indeed speed exceed proceed succeed breed greed bleed sacred naked wicked limited embed"
    );

    /// <summary>The tense at the weekday, the word at <paramref name="at"/>.</summary>
    public Tense At(int at)
    {
        var verb = at - (at > 0 && words[at - 1] == "on" ? 2 : 1);
        if (verb >= 0 && _reporting.Contains(words[verb]))
        {
            return Tense.Past;
        }

        var isAhead = false;
        for (var i = 0; i < words.Count; i++)
        {
            isAhead |= _ahead.Contains(words[i]) && !IsPerfect(i) && !IsPlace(i, at);
        }

        return !isAhead && words.Any(IsPast) ? Tense.Past
            : WillHappen(at) ? Tense.Future
            : Tense.Unclear;
    }

    // "Will" before the weekday with nothing between that begins another clause.
    private bool WillHappen(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (words[i] is "that" or "which" or "who" or "and" or "but" || IsPast(words[i]))
            {
                return false;
            }

            if (words[i] is "will" || words[i].EndsWith("'ll", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Should have opened" is over; so is what "could have been".
    private bool IsPerfect(int i) => i + 1 < words.Count && words[i + 1] is "have";

    // "To" and "from" before a name lead to a place, not ahead; only beside the weekday, or before a verb, do they matter.
    private bool IsPlace(int i, int at) =>
        words[i] is "to" or "from" or "by"
        && i + 1 != at
        && !(words[i] == "to" && MayBeVerb(i + 1));

    private bool MayBeVerb(int i) =>
        i < words.Count
        && words[i] is not ("the" or "a" or "an" or "his" or "her" or "its" or "their");

    private static bool IsPast(string word) =>
        _past.Contains(word)
        || (
            word.Length > 4
            && word.EndsWith("ed", StringComparison.Ordinal)
            && !_noPast.Contains(word)
        );

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
