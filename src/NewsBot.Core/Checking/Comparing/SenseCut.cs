using System.Buffers;
using System.Collections.Immutable;
using NewsBot.Core.Language;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>
/// Tells whether a cut turns the sense of what was said. Looks at the sentences of which a part is kept: whole sentences may
/// be left out.
/// </summary>
internal sealed class SenseCut
{
    /// <summary>So far behind the kept words their predicate may deny them.</summary>
    private const int MaxPredicate = 6;

    private static readonly SearchValues<char> _clauseMarks = SearchValues.Create(
        ",()\u2014\u2013"
    );

    private readonly SpokenWords _spoken;
    private readonly ImmutableArray<string> _words;
    private readonly bool[] _kept;
    private readonly List<CheckNote> _notes = [];

    private SenseCut(SpokenWords spoken, bool[] kept) =>
        (_spoken, _words, _kept) = (spoken, spoken.Words.Words, kept);

    /// <summary>What the cut turns; empty where it turns nothing.</summary>
    /// <param name="spoken">What was said.</param>
    /// <param name="kept">Which of its words are kept.</param>
    /// <param name="shown">Grows to the words that were dropped and matter.</param>
    public static IReadOnlyList<CheckNote> Read(SpokenWords spoken, bool[] kept, ref Range shown)
    {
        var cut = new SenseCut(spoken, kept);
        var (from, to) = (shown.Start.Value, shown.End.Value);
        for (var start = 0; start < kept.Length; )
        {
            var end = start;
            while (end < kept.Length && spoken.Sentences[end] == spoken.Sentences[start])
            {
                end++;
            }

            if (Array.IndexOf(kept, true, start, end - start) is var first and >= 0)
            {
                var last = Array.LastIndexOf(kept, true, end - 1, end - start);
                if (cut.ReadSentence(start, first, last, end) is var (least, most))
                {
                    (from, to) = (Math.Min(from, least), Math.Max(to, most + 1));
                }
            }

            start = end;
        }

        // "don't" is shown whole.
        while (from > 0 && spoken.Words.Spans[from - 1].End == spoken.Words.Spans[from].Start)
        {
            from--;
        }

        shown = from..to;
        return cut._notes;
    }

    // The outermost words that turn the sense.
    private (int Least, int Most)? ReadSentence(int start, int first, int last, int end)
    {
        var found = new List<int>();
        AddBefore(start, first, found);
        AddHead(start, first, found);
        AddAttribution(start, first, found);
        AddBetween(first, last, found);
        AddBehind(last, end, found);
        if (first > start && EndsInQuestion(end - 1) && found.Count == 0)
        {
            Note(CheckNoteKind.WasQuestion, start, found);
        }

        return found.Count == 0 ? null : (found.Min(), found.Max());
    }

    // What stands before counts up to where a new clause begins; a condition counts from anywhere.
    private void AddBefore(int start, int first, List<int> found)
    {
        var isClause = true;
        for (var i = first - 1; i >= start; i--)
        {
            isClause &= !BeginsClause(i + 1);
            if (TurningWords.IsCondition(_words[i]) || IsAsLongAs(i) || IsInverted(i, start))
            {
                Note(CheckNoteKind.DropsCondition, i, found);
            }
            else if (isClause && TurningWords.IsNegation(_words[i]))
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
            else if (isClause && (TurningWords.IsDenial(_words[i]) || IsFar(i, first)))
            {
                Note(CheckNoteKind.DropsDenial, i, found);
            }
        }
    }

    // "far be it from me to", "far from", "I wish I could", "too tired to", "rather … than"
    private bool IsFar(int i, int first) =>
        From(i) switch
        {
            ["far", "be" or "from", ..] => true,
            ["wish", var next, ..] => TurningWords.OpensClause(next),
            ["too", ..] => _words[first] == "to" || _words[first - 1] == "to",
            ["used", "to", ..] => true,
            ["almost" or "nearly" or "than", ..] => i == first - 1,
            _ => false,
        };

    private ReadOnlySpan<string> From(int word) => _words.AsSpan()[word..];

    // "I hope that", "According to the Echo,"
    private void AddHead(int start, int first, List<int> found)
    {
        if (first == start || found.Count > 0 || Parts(first))
        {
            return;
        }

        var clause = first - 1;
        while (clause > start && !BeginsClause(clause))
        {
            clause--;
        }

        if (CutHead.Read(_words, clause, first) is { } head)
        {
            Note(head.Kind, head.First, head.Last, found);
        }
    }

    // What stands before a semicolon or an "and" is said for itself.
    private bool Parts(int word) =>
        _spoken.Behind(word - 1).ContainsAny(";:")
        || TurningWords.IsConjunction(_words[word])
        || TurningWords.IsConjunction(_words[word - 1]);

    // "My opponent says we will …": others say so; "I say we will" is the speaker's own.
    private void AddAttribution(int start, int first, List<int> found)
    {
        var verb = first - 1;
        verb -= verb > start && _words[verb] == "that" ? 1 : 0;
        if (verb <= start || !TurningWords.IsSaying(_words[verb]))
        {
            return;
        }

        var clause = verb - 1;
        while (clause > start && !BeginsClause(clause))
        {
            clause--;
        }

        if (!_words[clause..verb].Any(TurningWords.IsFirstPerson))
        {
            Note(CheckNoteKind.DropsAttribution, start, verb, found);
        }
    }

    private void AddBetween(int first, int last, List<int> found)
    {
        for (var i = first; i < last; i++)
        {
            if (!_kept[i] && TurningWords.IsNegation(_words[i]) && !IsWhole(i, last))
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
            else if (!_kept[i] && TurningWords.IsCondition(_words[i]))
            {
                Note(CheckNoteKind.DropsCondition, i, found);
            }
        }
    }

    // "It was held, not arrested, and it was let go": what is denied is left out with its "not".
    private bool IsWhole(int negation, int last)
    {
        for (var i = negation + 2; !_kept[i - 1]; i++)
        {
            if (BeginsClause(i))
            {
                return IsContrast(negation, last);
            }
        }

        return false;
    }

    private void AddBehind(int last, int end, List<int> found)
    {
        var isOpen = IsOpen(last);
        var isPredicate = last + 1 < end && TurningWords.IsCopula(_words[last + 1]);
        for (var i = last + 1; i < end; i++)
        {
            var distance = i - last;
            if (IsComparison(i, last) || (isOpen && IsTime(_words[i])))
            {
                Note(CheckNoteKind.DropsTurn, i, found);
            }
            else if (TurningWords.IsTurn(_words[i]))
            {
                Note(
                    TurningWords.IsCondition(_words[i])
                        ? CheckNoteKind.DropsCondition
                        : CheckNoteKind.DropsTurn,
                    i,
                    found
                );
            }
            else if (isPredicate && distance <= MaxPredicate && TurningWords.IsDenial(_words[i]))
            {
                Note(CheckNoteKind.DropsDenial, i, found);
            }
            else if (
                TurningWords.IsNegation(_words[i])
                && (
                    (distance <= 1 && !IsContrast(i, end))
                    || (isPredicate && distance <= MaxPredicate)
                )
            )
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
        }
    }

    // "At 5.91 metres, not 5.97": what is denied is something else.
    private bool IsContrast(int i, int end) =>
        _words[i] == "not" && i + 1 < end && _spoken.Behind(i - 1).Contains(',');

    private bool IsAsLongAs(int i) => From(i) is ["as", "long", "as", ..];

    // "Had we known of it, …", "Were it to rain, …", "Should it rain, …"
    private bool IsInverted(int i, int start) =>
        i == start
        && From(i) is ["had" or "were" or "should", var next, ..]
        && TurningWords.OpensClause(next);

    // "I want war as much as I want the plague"
    private bool IsComparison(int i, int last) =>
        i == last + 1
        && From(i)
            is [
                "as",
                "much"
                or "little"
                or "often"
                or "long"
                or "soon"
                or "if"
                or "though"
                or "far",
                ..,
            ];

    // "I will go when hell freezes": what is to come hangs on it.
    private static bool IsTime(string word) => word is "when" or "once" or "until" or "till";

    private bool IsOpen(int last)
    {
        for (var i = last; i >= 0 && _spoken.Sentences[i] == _spoken.Sentences[last]; i--)
        {
            if (_kept[i] && TurningWords.IsModal(_words[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Of a word that is not the first.
    private bool BeginsClause(int word)
    {
        var between = _spoken.Behind(word - 1);
        var isParted = between.ContainsAny(_clauseMarks);
        return between.ContainsAny(";:")
            || (isParted && TurningWords.IsConjunction(_words[word]))
            || (
                (isParted || TurningWords.IsConjunction(_words[word - 1]))
                && TurningWords.OpensClause(_words[word])
            );
    }

    private bool EndsInQuestion(int last) => _spoken.Behind(last).Contains('?');

    private void Note(CheckNoteKind kind, int word, List<int> found) =>
        Note(kind, word, word, found);

    private void Note(CheckNoteKind kind, int word, int last, List<int> found)
    {
        found.Add(word);
        if (!_notes.Exists(n => n.Kind == kind))
        {
            _notes.Add(
                new CheckNote(
                    kind,
                    word == last
                        ? _spoken.Words.Spans[word].Of(_spoken.Article.Text).ToString()
                        : _spoken.Text(word..(last + 1)).TrimEnd()
                )
            );
        }
    }
}
