using NewsBot.Core.Language;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Tells whether a claim says in other words what was said, and whether it says the same.</summary>
/// <param name="claim">The claim.</param>
/// <param name="telling">Its words that tell something.</param>
internal sealed class Rewording(Claim claim, TellingWords telling)
{
    /// <summary>So much of the words that tell something must be there.</summary>
    private const double RewordedShare = 0.65;

    /// <summary>So many of them at least.</summary>
    public const int MinReworded = 3;

    private readonly int _sentences = SentencesIn(claim.Text);

    /// <summary>Whether the same things are told, in whatever order and form.</summary>
    public bool Holds(Wording said)
    {
        var shared = telling.SharedWith(said.Words);
        return shared >= MinReworded && shared >= RewordedShare * telling.Count;
    }

    /// <summary>
    /// Whether all words that tell something are there and no others, in another order: who does what may be turned round.
    /// </summary>
    public bool IsReordered(Wording said)
    {
        var asked = telling.Stems;
        return asked.Count >= MinReworded && asked.SetEquals(TellingWords.StemsOf(said.Words));
    }

    /// <summary>
    /// What the claim turns in the sentences that it is told from, as many as it has: it may have words in each other's place, or leave
    /// out a "not".
    /// </summary>
    public IReadOnlyList<CheckNote> Turned(SpokenWords spoken)
    {
        var notes = new List<CheckNote>();
        var window = WindowOf(spoken);
        if (telling.SharedWith(spoken.Words.Words[window]) < RewordedShare * telling.Count)
        {
            return notes;
        }

        var kept = new bool[spoken.Words.Words.Length];
        var stems = telling.Stems;
        for (var i = window.Start.Value; i < window.End.Value; i++)
        {
            kept[i] = stems.Contains(TellingWords.Stem(spoken.Words.Words[i]));
        }

        var said = spoken.Words.Words[window];
        var shown = window;
        if (!claim.Words.Words.Any(TurningWords.IsNegation))
        {
            notes.AddRange(
                SenseCut
                    .Read(spoken, kept, ref shown)
                    .Where(n => n.Kind is CheckNoteKind.DropsNegation)
            );
        }
        else if (!said.Any(TurningWords.IsNegation))
        {
            var negation = claim.Words.Words.First(TurningWords.IsNegation);
            notes.Add(new CheckNote(CheckNoteKind.AddsNegation, negation));
        }

        new SenseChange(claim, spoken).AddLoosely(window, notes);
        return notes;
    }

    private Range WindowOf(SpokenWords spoken)
    {
        var starts = spoken
            .Sentences.Index()
            .Where(s => s.Index == 0 || s.Item != spoken.Sentences[s.Index - 1])
            .Select(s => s.Index)
            .Append(spoken.Sentences.Length)
            .ToArray();
        var count = Math.Min(_sentences, starts.Length - 1);
        return Enumerable
            .Range(0, starts.Length - count)
            .Select(i => starts[i]..starts[i + count])
            .MaxBy(r => telling.SharedWith(spoken.Words.Words[r]));
    }

    private static int SentencesIn(string text)
    {
        var sentences = new List<TextSpan>();
        SentenceSegmenter.Segment(text, new TextSpan(0, text.Length), sentences);
        return Math.Max(1, sentences.Count);
    }
}
