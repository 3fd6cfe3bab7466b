using System.Buffers;
using System.Collections.Immutable;

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
        ",;:()\u2014\u2013"
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

        shown = from..to;
        return cut._notes;
    }

    // The outermost words that turn the sense.
    private (int Least, int Most)? ReadSentence(int start, int first, int last, int end)
    {
        var found = new List<int>();
        AddBefore(start, first, found);
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
            if (TurningWords.IsCondition(_words[i]))
            {
                Note(CheckNoteKind.DropsCondition, i, found);
            }
            else if (isClause && TurningWords.IsNegation(_words[i]))
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
            else if (isClause && TurningWords.IsDenial(_words[i]))
            {
                Note(CheckNoteKind.DropsDenial, i, found);
            }
        }
    }

    private void AddBetween(int first, int last, List<int> found)
    {
        for (var i = first; i < last; i++)
        {
            if (!_kept[i] && TurningWords.IsNegation(_words[i]))
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
            else if (!_kept[i] && TurningWords.IsCondition(_words[i]))
            {
                Note(CheckNoteKind.DropsCondition, i, found);
            }
        }
    }

    private void AddBehind(int last, int end, List<int> found)
    {
        var isPredicate = last + 1 < end && TurningWords.IsCopula(_words[last + 1]);
        for (var i = last + 1; i < end; i++)
        {
            var distance = i - last;
            if (TurningWords.IsTurn(_words[i]))
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
                && (distance <= 1 || (isPredicate && distance <= MaxPredicate))
            )
            {
                Note(CheckNoteKind.DropsNegation, i, found);
            }
        }
    }

    private bool BeginsClause(int word)
    {
        if (word == 0)
        {
            return true;
        }

        var isParted = _spoken.Behind(word - 1).ContainsAny(_clauseMarks);
        return _spoken.Behind(word - 1).ContainsAny(";:")
            || (
                isParted
                && (
                    TurningWords.OpensClause(_words[word])
                    || TurningWords.IsConjunction(_words[word])
                )
            )
            || (
                TurningWords.IsConjunction(_words[word - 1])
                && TurningWords.OpensClause(_words[word])
            );
    }

    private bool EndsInQuestion(int last) => _spoken.Behind(last).Contains('?');

    private void Note(CheckNoteKind kind, int word, List<int> found)
    {
        found.Add(word);
        if (!_notes.Exists(n => n.Kind == kind))
        {
            _notes.Add(
                new CheckNote(kind, _spoken.Words.Spans[word].Of(_spoken.Article.Text).ToString())
            );
        }
    }
}
