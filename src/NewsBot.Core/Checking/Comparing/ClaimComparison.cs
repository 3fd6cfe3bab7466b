using System.Buffers;
using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Compares a claim with what one speaker said in one article.</summary>
internal sealed class ClaimComparison(Claim claim)
{
    /// <summary>From here on words are a changed form of others; see <c>docs/checking.md</c>.</summary>
    private const double AlteredSimilarity = 0.6;

    /// <summary>So much of them, where a reporter's words are laid word over word: one other word is another thing told.</summary>
    private const double ReportedShare = 0.75;

    /// <summary>So many words in one run are those of a quotation, whatever stands around them in the claim.</summary>
    private const int LongRun = 6;

    /// <summary>The same of a whole sentence.</summary>
    private const int LongSentence = 4;

    /// <summary>What is not the same word by word is never quite alike.</summary>
    private const double MostAlike = 0.99;

    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create(".!?\u2026");

    private readonly Punctuation _punctuation = new(claim);

    private readonly TellingWords _telling = new(claim.Words);

    private readonly Rewording _rewording = new(claim, new TellingWords(claim.Words));

    /// <summary>How many different words of the claim tell something.</summary>
    public int TellingCount => _telling.Count;

    /// <summary>The claim to the letter, in a place whose cut turns nothing if there is one.</summary>
    public Finding? Exact(SpokenWords spoken)
    {
        Finding? best = null;
        foreach (var places in Placement.Find(claim, spoken))
        {
            var finding = Placed(spoken, places);
            if (finding.Kind == FindingKind.Exact)
            {
                return finding;
            }

            best ??= finding;
        }

        return best;
    }

    /// <summary>The claim laid over the words.</summary>
    /// <param name="spoken">The words.</param>
    /// <param name="isReported">Whether they are a reporter's.</param>
    public Finding Aligned(SpokenWords spoken, bool isReported)
    {
        var alignment = WordAlignment.Of(claim.Words, spoken.Words);
        var shown = alignment.FoundWords;
        var kept = new bool[spoken.Words.Words.Length];
        foreach (var run in alignment.Runs.Where(r => r.Side == WordSide.Both))
        {
            Array.Fill(
                kept,
                true,
                run.Found.Start.Value,
                run.Found.End.Value - run.Found.Start.Value
            );
        }

        var kind = KindOf(alignment, isReported);
        shown = WithReplaced(alignment, spoken, shown);
        List<CheckNote> notes = [];
        if (kind is FindingKind.Altered or FindingKind.Reported)
        {
            notes.AddRange(SenseCut.Read(spoken, kept, ref shown));
            AddNegation(AskedWords(alignment), notes);
            AddJoined(alignment, spoken, notes);
            _punctuation.Add(PairsOf(alignment), spoken, notes);
            new SenseChange(claim, spoken).Add(alignment, spoken.SentencesOf(shown), notes);
            kind =
                kind == FindingKind.Altered
                && notes.Count == 0
                && new WrittenOtherwise(claim, spoken).Holds(alignment)
                    ? FindingKind.Exact
                    : kind;
        }
        else if (kind == FindingKind.Reworded)
        {
            notes.AddRange(_rewording.Turned(spoken));
        }

        return new Finding(
            spoken,
            shown,
            kind,
            Math.Min(MostAlike, alignment.Similarity),
            new DiffWriter(claim, spoken).Write(alignment, shown),
            [.. notes]
        )
        {
            Shared = SharedIn(alignment),
        };
    }

    // Words in the place of which the claim has others at its ends, as far as their sentence goes.
    private static Range WithReplaced(WordAlignment alignment, SpokenWords spoken, Range shown)
    {
        var (from, to, sentences) = (shown.Start.Value, shown.End.Value, spoken.Sentences);
        if (to == from)
        {
            return shown;
        }

        for (var i = AskedAt(alignment.Runs[0]); i > 0 && from > 0; i--)
        {
            from -= sentences[from - 1] == sentences[shown.Start.Value] ? 1 : 0;
        }

        for (var i = AskedAt(alignment.Runs[^1]); i > 0 && to < sentences.Length; i--)
        {
            to += sentences[to] == sentences[shown.End.Value - 1] ? 1 : 0;
        }

        return from..to;
    }

    private static int AskedAt(AlignedWords end) =>
        end.Side == WordSide.Asked ? end.Asked.End.Value - end.Asked.Start.Value : 0;

    private int SharedIn(WordAlignment alignment) =>
        _telling.SharedWith(alignment.Found.Words[alignment.FoundWords]);

    private Finding Placed(SpokenWords spoken, ImmutableArray<PlacedRun> places)
    {
        var shown = places[0].Words.Start..places[^1].Words.End;
        var kept = new bool[spoken.Words.Words.Length];
        foreach (var (_, place) in places)
        {
            Array.Fill(kept, true, place.Start.Value, place.End.Value - place.Start.Value);
        }

        var notes = SenseCut.Read(spoken, kept, ref shown).ToList();
        AddNegation(claim.EditorWords.Words, notes);
        AddSpliced(places, spoken, notes);
        _punctuation.Add(PairsOf(places), spoken, notes);
        var isTurned = notes.Count > 0;
        if (claim.Runs.Length > 1 || !claim.EditorWords.Words.IsEmpty)
        {
            notes.Add(new CheckNote(CheckNoteKind.Edited));
        }

        if (GoesOn(spoken, shown.End.Value) is { } but)
        {
            notes.Add(new CheckNote(CheckNoteKind.GoesOn, but));
        }

        return new Finding(
            spoken,
            shown,
            isTurned ? FindingKind.Turned : FindingKind.Exact,
            isTurned ? MostAlike : 1,
            new DiffWriter(claim, spoken).Write(places, shown),
            [.. notes]
        );
    }

    // Each word of the claim with the one of the speaker that it stands on.
    private static IEnumerable<(int Asked, int Found)> PairsOf(ImmutableArray<PlacedRun> places)
    {
        var asked = 0;
        foreach (var (_, place) in places)
        {
            for (var found = place.Start.Value; found < place.End.Value; found++)
            {
                yield return (asked++, found);
            }
        }
    }

    private static IEnumerable<(int Asked, int Found)> PairsOf(WordAlignment alignment) =>
        alignment
            .Runs.Where(r => r.Side == WordSide.Both)
            .SelectMany(r =>
                Enumerable
                    .Range(0, r.Found.End.Value - r.Found.Start.Value)
                    .Select(i => (r.Asked.Start.Value + i, r.Found.Start.Value + i))
            );

    private FindingKind KindOf(WordAlignment alignment, bool isReported)
    {
        // Of words that only share stems ("vans", "van") there is none to begin with: nothing can be shown.
        if (alignment.Similarity == 0)
        {
            return FindingKind.Far;
        }

        var isNear =
            alignment.Similarity >= AlteredSimilarity
            && (SharedIn(alignment) >= Math.Min(2, TellingCount) || IsNearByOrder(alignment));
        var hasLongRun = alignment.Runs.Any(r => r.Side == WordSide.Both && IsLong(r));
        var isTold =
            !isReported
            || SharedIn(alignment) + ContrariesIn(alignment) >= ReportedShare * TellingCount;
        return (isNear && isTold) || hasLongRun
            ? isReported
                ? FindingKind.Reported
                : FindingKind.Altered
            : _rewording.Holds(alignment.Found)
                ? !isReported && _rewording.IsReordered(alignment.Found)
                    ? FindingKind.Altered
                    : FindingKind.Reworded
                : FindingKind.Far;
    }

    // "The rock is strong" for "the rock is weak" is the same thing told the other way round.
    private static int ContrariesIn(WordAlignment alignment)
    {
        var runs = alignment.Runs;
        var found = alignment.Found.Words[alignment.FoundWords.Start.Value..];
        return runs.Where(r => r.Side == WordSide.Asked && IsShort(r.Asked))
            .SelectMany(r => alignment.Asked.Words[r.Asked])
            .Count(w => found.Any(f => Antonyms.Are(w, f)));
    }

    // A run that is long, or a whole sentence of the claim, was said; what else the claim has was added.
    private bool IsLong(AlignedWords run)
    {
        var words = claim.Words.Words[run.Asked];
        var telling = words.Count(TellingWords.IsTelling);
        return (words.Length >= LongRun && telling >= Rewording.MinReworded)
            || (
                words.Length >= LongSentence
                && telling >= 2
                && EndsSentence(run.Asked.Start.Value - 1)
                && EndsSentence(run.Asked.End.Value - 1)
            );
    }

    private bool EndsSentence(int word)
    {
        var spans = claim.Words.Spans;
        return word < 0
            || word == spans.Length - 1
            || claim
                .Text.AsSpan(spans[word].End, spans[word + 1].Start - spans[word].End)
                .ContainsAny(_sentenceEnds);
    }

    // Few words tell something, but small ones in their order do too.
    private bool IsNearByOrder(WordAlignment alignment)
    {
        const int MinWords = 5;
        var words = alignment
            .Runs.Where(r => r.Side == WordSide.Both)
            .Sum(r => r.Found.End.Value - r.Found.Start.Value);
        return words >= MinWords && SharedIn(alignment) > 0;
    }

    private static void AddNegation(IEnumerable<string> added, List<CheckNote> notes)
    {
        if (added.FirstOrDefault(TurningWords.IsNegation) is { } negation)
        {
            notes.Add(new CheckNote(CheckNoteKind.AddsNegation, negation));
        }
    }

    // Dots may stand for whole sentences, or for words of one; not for the end of one and the beginning of another.
    private static void AddSpliced(
        ImmutableArray<PlacedRun> places,
        SpokenWords spoken,
        List<CheckNote> notes
    )
    {
        for (var i = 1; i < places.Length; i++)
        {
            var (end, start) = (places[i - 1].Words.End.Value, places[i].Words.Start.Value);
            if (
                spoken.Sentences[end - 1] != spoken.Sentences[start]
                && spoken.Sentences[end] == spoken.Sentences[end - 1]
                && spoken.Sentences[start - 1] == spoken.Sentences[start]
            )
            {
                notes.Add(new CheckNote(CheckNoteKind.Spliced));
                return;
            }
        }
    }

    // A negation in words that were added as a whole says nothing of those that were said.
    private static bool IsShort(Range words)
    {
        const int MaxWords = 4;
        return words.End.Value - words.Start.Value <= MaxWords;
    }

    private static IEnumerable<string> AskedWords(WordAlignment alignment) =>
        alignment
            .Runs.Where(r => r.Side == WordSide.Asked && IsShort(r.Asked))
            .SelectMany(r => alignment.Asked.Words[r.Asked]);

    private static void AddJoined(
        WordAlignment alignment,
        SpokenWords spoken,
        List<CheckNote> notes
    )
    {
        var found = alignment.FoundWords;
        if (!spoken.AreOneStatement(found.Start.Value, found.End.Value - 1))
        {
            notes.Add(new CheckNote(CheckNoteKind.Joined));
        }
    }

    private static string? GoesOn(SpokenWords spoken, int next)
    {
        var words = spoken.Words.Words;
        return
            next < words.Length
            && words[next] is "but" or "however" or "except" or "unless"
            && spoken.Sentences[next] != spoken.Sentences[next - 1]
            && spoken.AreOneStatement(next - 1, next)
            ? spoken.Words.Spans[next].Of(spoken.Article.Text).ToString()
            : null;
    }
}
