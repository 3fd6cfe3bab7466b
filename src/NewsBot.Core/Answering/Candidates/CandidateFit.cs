using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>How words of a sentence stand to what the question asks.</summary>
internal sealed class CandidateFit
{
    /// <summary>Words that far from what is asked have nothing to do with it, in words.</summary>
    private const int Reach = 14;

    /// <summary>The same for a day, which may stand at the other end of the sentence.</summary>
    private const int DateReach = 28;

    private static readonly string[] _adjectiveEndings = ["an", "ish", "ese"];

    /// <summary>A row of a table is no longer, in words.</summary>
    private const int RowLength = 6;

    private readonly QuestionFocus _focus;
    private readonly string _text;
    private readonly List<ClauseWord> _words;

    public CandidateFit(QuestionFocus focus, string text, TextSpan sentence)
    {
        _focus = focus;
        _text = text;
        _words = ClauseWord.In(text, sentence);
        SpeaksOfAnother = OnlyLengthens();
        IsTitleCase = HasCapitals();
    }

    /// <summary>
    /// Whether the sentence speaks of the question's subject only as the beginning of a longer name: of the <c>Kell Trust</c>
    /// where <c>Kell</c> is asked about.
    /// </summary>
    public bool SpeaksOfAnother { get; }

    /// <summary>Whether nearly all words have a capital, as in many headlines.</summary>
    public bool IsTitleCase { get; }

    // "Where is Lissenhof?" asks nothing but the name.
    private IReadOnlyList<ClauseWord> Sought =>
        _focus.Asked.Count > 0 ? _focus.Asked : _focus.SubjectWords;

    /// <summary>How near the words stand to those that tell what is asked, 0 to 1.</summary>
    public double Nearness(TextSpan candidate, bool isDate)
    {
        var reach = isDate ? DateReach : Reach;
        var (first, last) = PlaceOf(candidate);
        var (best, sum) = (0.0, 0.0);
        foreach (var asked in Sought)
        {
            var nearest = 0.0;
            for (var i = 0; i < _words.Count; i++)
            {
                if (_words[i].IsLike(asked))
                {
                    var distance = i < first ? first - i : Math.Max(0, i - last);
                    nearest = Math.Max(nearest, 1 - ((double)distance / reach));
                }
            }

            best = Math.Max(best, nearest);
            sum += nearest;
        }

        return (0.6 * best) + (0.4 * sum / Math.Max(1, Sought.Count));
    }

    /// <summary>
    /// Whether the words stand where who does it stands: before the verb, or behind "by": 1; behind the verb: -1; no verb: 0.
    /// </summary>
    public double Doing(TextSpan candidate)
    {
        var (first, last) = PlaceOf(candidate);
        var verb = -1;
        for (var i = 0; i < _words.Count; i++)
        {
            var isVerb = _focus.Asked.Count > 0 && _words[i].IsLike(_focus.Asked[0]);
            if (isVerb && (verb < 0 || Distance(i) < Distance(verb)))
            {
                verb = i;
            }
        }

        if (verb < 0)
        {
            return 0;
        }

        var isBy = first > 0 && _words[first - 1].Folded == "by";
        var isPassive = verb > last && verb + 1 < _words.Count && _words[verb + 1].Folded == "by";
        return isBy ? 1
            : isPassive ? -1
            : first < verb ? 1
            : -1;

        int Distance(int i) => i < first ? first - i : Math.Max(0, i - last);
    }

    /// <summary>The folded word before, or nothing.</summary>
    public string Before(TextSpan candidate) =>
        PlaceOf(candidate).First is > 0 and var first ? _words[first - 1].Folded : "";

    /// <summary>Whether one of some folded words stands at most so many words before.</summary>
    public bool Follows(TextSpan candidate, FrozenSet<string> words, int reach)
    {
        var first = PlaceOf(candidate).First;
        for (var i = Math.Max(0, first - reach); i < first; i++)
        {
            if (words.Contains(_words[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private bool OnlyLengthens()
    {
        var isThere = false;
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].Folded == _focus.LastOfSubject)
            {
                isThere = true;
                if (i + 1 == _words.Count || !Lengthens(_words[i], _words[i + 1]))
                {
                    return false;
                }
            }
        }

        return isThere;
    }

    private bool Lengthens(ClauseWord word, ClauseWord next) =>
        next.Span.Start == word.Span.End + 1
        && _text[word.Span.End] == ' '
        && char.IsUpper(_text[next.Span.Start])
        && !_focus.Says(next.Folded)
        && (Lexicon.Of(next.Folded) & (WordClass.Role | WordClass.Title)) == WordClass.None;

    /// <summary>Whether one of its words, or of so many behind it, is such.</summary>
    public bool IsFollowedBy(TextSpan candidate, Func<ClauseWord, bool> isSuch, int reach)
    {
        var (first, last) = PlaceOf(candidate);
        for (var i = Math.Max(0, first); i < Math.Min(_words.Count, last + 1 + reach); i++)
        {
            if (isSuch(_words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure is the whole that another counts a part of: the 44 of <c>19 of the 44 seats</c>.</summary>
    public bool IsPartOfWhole(TextSpan figure)
    {
        var first = PlaceOf(figure).First;
        return first > 2
            && _words[first - 1].Folded is "the"
            && _words[first - 2].Folded is "of"
            && char.IsAsciiDigit(_words[first - 3].Folded[0]);
    }

    /// <summary>Whether the figure has a unit of its own: <c>three hours to move the cattle</c>.</summary>
    public bool CountsAnother(TextSpan figure, ClauseWord counted)
    {
        var unit = _words[PlaceOf(figure).Last];
        return !unit.IsLike(counted) && Measures.IsUnit(unit.Folded);
    }

    /// <summary>Whether it ends a row that opens with what is counted: <c>Cattle moved 360</c>.</summary>
    public bool IsLastInRow(TextSpan figure, ClauseWord counted) =>
        _words.Count <= RowLength
        && PlaceOf(figure).Last == _words.Count - 1
        && _words.Exists(w => w.IsLike(counted));

    /// <summary>Whether a noun that it describes follows: <c>Hestrian officials</c>.</summary>
    public bool IsAdjective(TextSpan name)
    {
        var last = PlaceOf(name).Last;
        return last + 1 < _words.Count
            && _text[name.End] == ' '
            && _words[last + 1].Span.Start == name.End + 1
            && char.IsLower(_text[name.End + 1])
            && !StopWords.Contains(_words[last + 1].Folded)
            && (Lexicon.Of(_words[last + 1].Folded) & WordClass.Function) == WordClass.None
            && (
                Nations.IsPeople(FoldedText.Of(name.Of(_text)).Text)
                || _adjectiveEndings.Any(e => name.Of(_text).EndsWith(e, StringComparison.Ordinal))
            );
    }

    private bool HasCapitals()
    {
        var longer = _words.Where(w => w.Span.Length > 3).ToArray();
        return longer.Length >= 4
            && longer.Count(w => !char.IsLower(_text[w.Span.Start])) > longer.Length * 0.85;
    }

    private (int First, int Last) PlaceOf(TextSpan candidate)
    {
        var first = _words.FindIndex(w => w.Span.End > candidate.Start);
        var last = _words.FindLastIndex(w => w.Span.Start < candidate.End);
        return (first, last);
    }
}
