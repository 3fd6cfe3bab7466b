using System.Collections.Immutable;
using NewsBot.Core.Checking.Claims;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking.Comparing;

/// <summary>Finds the words of a claim to the letter in what was said, its editing marks understood.</summary>
internal static class Placement
{
    /// <summary>Brackets stand for no more words than that.</summary>
    private const int MaxReplaced = 8;

    /// <summary>So many places where the words begin are tried.</summary>
    private const int MaxBeginnings = 8;

    /// <summary>The places where all runs of the claim stand, in order, by where they begin.</summary>
    public static IEnumerable<ImmutableArray<Range>> Find(Claim claim, SpokenWords spoken)
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

    private static ImmutableArray<Range> Place(
        Claim claim,
        ImmutableArray<string>[] runs,
        SpokenWords spoken,
        int first
    )
    {
        var places = ImmutableArray.CreateBuilder<Range>(runs.Length);
        places.Add(first..(first + runs[0].Length));
        for (var i = 1; i < runs.Length; i++)
        {
            var from = places[i - 1].End.Value;
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

            places.Add(at..(at + runs[i].Length));
        }

        return places.MoveToImmutable();
    }

    private static int Next(ImmutableArray<string> run, SpokenWords spoken, int from)
    {
        var words = spoken.Words.Words.AsSpan();
        for (var at = from; at + run.Length <= words.Length; at++)
        {
            if (
                words.Slice(at, run.Length).SequenceEqual(run.AsSpan())
                && spoken.AreOneStatement(at, at + run.Length - 1)
            )
            {
                return at;
            }
        }

        return -1;
    }

    private static ImmutableArray<string>[] RunsOf(Claim claim) =>
        [.. claim.Runs.Select(r => Wording.Of(claim.Text, r.Words).Words)];
}
