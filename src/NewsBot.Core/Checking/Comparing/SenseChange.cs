using NewsBot.Core.Language;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>
/// Tells whether words that a claim has in the place of others say something else: the opposite, another figure or unit, or the
/// same words in each other's place.
/// </summary>
/// <param name="claim">The claim.</param>
/// <param name="spoken">What was said.</param>
internal sealed class SenseChange(Claim claim, SpokenWords spoken)
{
    /// <summary>So many words beyond the first and the last in common may be those that the claim has others for.</summary>
    private const int Beyond = 2;

    private readonly List<CheckNote> _notes = [];

    /// <summary>Adds what the claim changes.</summary>
    /// <param name="alignment">The claim laid over the words.</param>
    /// <param name="window">The words of the speaker that the claim is about.</param>
    /// <param name="notes">Grows; a negation that an opposite makes up for goes.</param>
    public void Add(WordAlignment alignment, Range window, List<CheckNote> notes)
    {
        for (var run = 0; run < alignment.Runs.Length; run++)
        {
            if (alignment.Runs[run].Side == WordSide.Asked)
            {
                Compare(alignment.Runs[run].Asked, InPlaceOf(alignment, run, window));
            }
        }

        AddAll(window, notes);
    }

    /// <summary>The same of words in whatever order.</summary>
    public void AddLoosely(Range window, List<CheckNote> notes)
    {
        Compare(Range.All, window);
        AddAll(window, notes);
    }

    private void AddAll(Range window, List<CheckNote> notes)
    {
        if (Exchange.Find(claim.Words.Words, spoken.Words.Words[window]) is var (left, right))
        {
            _notes.Add(
                new CheckNote(
                    CheckNoteKind.Exchanges,
                    $"{Shown(window.Start.Value + left)}, {Shown(window.Start.Value + right)}"
                )
            );
        }

        foreach (var note in _notes)
        {
            AddOnce(note, notes);
        }
    }

    // "Not open" is shut; "without" is a negation and the opposite of "with" in one.
    private static void AddOnce(CheckNote note, List<CheckNote> notes)
    {
        var negation =
            note.Kind == CheckNoteKind.SaysOpposite
                ? notes.FindIndex(n =>
                    n.Kind is CheckNoteKind.DropsNegation or CheckNoteKind.AddsNegation
                    && n.Words != note.Words
                )
                : -1;
        if (negation >= 0)
        {
            notes.RemoveAt(negation);
        }
        else if (!notes.Exists(n => n.Kind == note.Kind))
        {
            notes.Add(note);
        }
    }

    private void Compare(Range asked, Range found)
    {
        var said = spoken.Words.Words[found];
        var same = said.ToHashSet(StringComparer.Ordinal);
        same.IntersectWith(claim.Words.Words[asked]);
        string[] claimed = [.. claim.Words.Words[asked].Where(w => !same.Contains(w))];
        var bases = claimed.SelectMany(WordForms.BasesOf).ToHashSet(StringComparer.Ordinal);
        var units = Array.FindAll(claimed, Measures.IsUnit);
        var isOtherFigure =
            NumberWords.AmountOf(claimed) is { } amount
            && NumberWords.AmountOf(said.Where(w => !same.Contains(w))) != amount;
        for (var i = 0; i < said.Length; i++)
        {
            var word = said[i];
            if (same.Contains(word))
            {
                continue;
            }

            if (Antonyms.IsAmong(word, bases))
            {
                _notes.Add(Note(CheckNoteKind.SaysOpposite, found.Start.Value + i));
            }
            else if (
                (IsFigure(word) && isOtherFigure)
                || (Measures.IsUnit(word) && Array.Exists(units, u => IsOtherUnit(u, word)))
            )
            {
                _notes.Add(Note(CheckNoteKind.ChangesFigure, found.Start.Value + i));
            }
        }
    }

    private CheckNote Note(CheckNoteKind kind, int word) => new(kind, Shown(word));

    private string Shown(int word) => spoken.Words.Spans[word].Of(spoken.Article.Text).ToString();

    // What was said between the words in common around a run; at either end a little of what stands beyond.
    private static Range InPlaceOf(WordAlignment alignment, int run, Range window)
    {
        var (runs, length) = (alignment.Runs, LengthOf(alignment.Runs[run].Asked));
        var (common, found) = (alignment.FoundWords, alignment.Runs[run].Found.Start.Value);
        if (run == 0)
        {
            return Math.Max(window.Start.Value, common.Start.Value - length - Beyond)..common
                .Start
                .Value;
        }

        if (run == runs.Length - 1)
        {
            return common.End.Value..Math.Min(window.End.Value, common.End.Value + length + Beyond);
        }

        return found..(
            runs[run + 1].Side == WordSide.Found ? runs[run + 1].Found.End.Value : found
        );
    }

    private static int LengthOf(Range words) => words.End.Value - words.Start.Value;

    private static bool IsFigure(string word) =>
        char.IsAsciiDigit(word[0]) || NumberWords.Contains(word);

    private static bool IsOtherUnit(string word, string unit) =>
        !Measures.IsShortFor(word, unit)
        && !WordForms
            .BasesOf(word)
            .Intersect(WordForms.BasesOf(unit), StringComparer.Ordinal)
            .Any();
}
