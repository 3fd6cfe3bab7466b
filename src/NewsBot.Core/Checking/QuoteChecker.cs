using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Checking;

/// <summary>Checks quotations that people pass on against what a corpus has. Thread-safe.</summary>
public sealed class QuoteChecker(Searcher searcher)
{
    /// <summary>Checks a claim.</summary>
    /// <param name="corpus">The corpus of one generation.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="filter">Which articles count.</param>
    /// <param name="cancellationToken">Stops between statements.</param>
    public CheckResult Check(
        CorpusSnapshot corpus,
        Claim claim,
        SearchFilter filter,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(filter);
        var result = Run(claim);
        if (result.Verdict == Verdict.Verbatim)
        {
            return result;
        }

        if (claim.Typed is { } typed && Run(typed) is { Verdict: Verdict.Verbatim } meant)
        {
            return meant;
        }

        if (!claim.Parts.IsEmpty)
        {
            return CheckResult.Of(claim, [.. claim.Parts.Select(Run)]);
        }

        // What looked like "X said" may have been somebody's words too.
        if (claim.Whole is { } whole && Run(whole) is { Verdict: Verdict.Verbatim } said)
        {
            return said;
        }

        // "The board left with more “regret than relief”": the words in marks are what is claimed to the letter.
        if (
            claim.Marked is { } marked
            && result.Verdict is Verdict.NotFound or Verdict.Paraphrase
            && Run(marked)
                is {
                    Verdict: Verdict.Denied or Verdict.Misattributed or Verdict.Altered
                } theirWords
            && (theirWords.Verdict != Verdict.Altered || theirWords.IsTurned)
        )
        {
            return theirWords;
        }

        return
            claim.Loose is { } loose
            && Run(loose)
                is { Verdict: Verdict.Verbatim or Verdict.Misattributed, Notes: [] } theirs
            ? theirs
            : result;

        CheckResult Run(Claim read) =>
            new ClaimCheck(corpus, searcher, read, filter, cancellationToken).Run();
    }
}
