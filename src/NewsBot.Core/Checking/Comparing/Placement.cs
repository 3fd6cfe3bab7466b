using System.Collections.Immutable;
using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Language;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Finds the words of a claim to the letter in what was said, its editing marks understood.</summary>
internal static class Placement
{
    /// <summary>Brackets stand for no more words than that.</summary>
    private const int MaxReplaced = 8;

    /// <summary>So many places where the words begin are tried.</summary>
    private const int MaxBeginnings = 8;

    /// <summary>A word that is left out as often as not: "I think (that) the road is shut".</summary>
    private const string Optional = "that";

    /// <summary>
    /// The places where all runs of the claim stand, in order, by where they begin; a run in which a "that" is dropped has several.
    /// </summary>
    public static IEnumerable<ImmutableArray<PlacedRun>> Find(Claim claim, SpokenWords spoken)
    {
        var runs = RunsOf(claim);
        var beginnings = 0;
        for (
            var at = Next(runs[0], spoken, 0);
            at >= 0 && beginnings < MaxBeginnings;
            at = Next(runs[0], spoken, at + 1), beginnings++
        )
        {
            if (Place(claim, runs, spoken, at) is { IsEmpty: false } places)
            {
                yield return places;
            }
        }
    }

    private static ImmutableArray<PlacedRun> Place(
        Claim claim,
        ImmutableArray<string>[] runs,
        SpokenWords spoken,
        int first
    )
    {
        var places = ImmutableArray.CreateBuilder<PlacedRun>(runs.Length);
        places.AddRange(PiecesAt(0, runs[0], spoken, first));
        for (var i = 1; i < runs.Length; i++)
        {
            var from = places[^1].Words.End.Value;
            var at = Next(runs[i], spoken, from);
            if (
                at < 0
                || (
                    claim.Runs[i].Before == EditingMark.Brackets
                    && (at - from > MaxReplaced || !spoken.AreOneStatement(from - 1, at))
                )
            )
            {
                return [];
            }

            places.AddRange(PiecesAt(i, runs[i], spoken, at));
        }

        return places.ToImmutable();
    }

    private static int Next(ImmutableArray<string> run, SpokenWords spoken, int from)
    {
        for (var at = from; at < spoken.Words.Words.Length; at++)
        {
            if (
                Spellings.AreOne(spoken.Words.Words[at], run[0])
                && PiecesAt(0, run, spoken, at).Count > 0
            )
            {
                return at;
            }
        }

        return -1;
    }

    // The run from a word on, cut where the claim leaves out a "that"; empty where it does not stand there.
    private static List<PlacedRun> PiecesAt(
        int number,
        ImmutableArray<string> run,
        SpokenWords spoken,
        int at
    )
    {
        var (words, pieces, start, end) = (spoken.Words.Words, new List<PlacedRun>(), at, at);
        foreach (var word in run)
        {
            if (end > at && end + 1 < words.Length && words[end] == Optional && word != Optional)
            {
                pieces.Add(new PlacedRun(number, start..end));
                start = ++end;
            }

            if (end == words.Length || !Spellings.AreOne(words[end], word))
            {
                return [];
            }

            end++;
        }

        pieces.Add(new PlacedRun(number, start..end));
        return spoken.AreOneStatement(at, end - 1) ? pieces : [];
    }

    private static ImmutableArray<string>[] RunsOf(Claim claim) =>
        [.. claim.Runs.Select(r => Wording.Of(claim.Text, r.Words).Words)];
}
