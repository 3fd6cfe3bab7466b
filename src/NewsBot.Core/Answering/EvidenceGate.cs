using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>
/// Decides before anything is drafted whether the evidence carries the question; docs/answering.md says what each part buys.
/// </summary>
internal sealed class EvidenceGate(IOptions<AnsweringOptions> options)
{
    private readonly AnsweringOptions _options = options.Value;

    /// <summary>Why not, or <see langword="null"/> where it does.</summary>
    public AbstentionReason? Decide(Evidence evidence, CorpusScope searched)
    {
        if (searched.Articles == 0)
        {
            return AbstentionReason.NothingSearched;
        }

        if (evidence.Items.Count == 0)
        {
            var asked = new TermWeights(evidence.Corpus.Index, evidence.Question.Text);
            return asked.IsEmpty ? AbstentionReason.NothingAsked : AbstentionReason.NothingFound;
        }

        if (StatementComposer.CanAnswer(evidence))
        {
            return null;
        }

        if (!IsCovered(evidence))
        {
            return AbstentionReason.NotCovered;
        }

        var isMissing = CandidateFinder.Expects(evidence.Form) && evidence.Candidates.Count == 0;
        return isMissing ? AbstentionReason.NoAnswerOfThatForm : null;
    }

    // On a clock, the best passage is strong for its words and its age together; without, its words alone must do. A
    // citation that says nearly everything the question says is enough, however old.
    private bool IsCovered(Evidence evidence) =>
        (evidence.IsManySided && evidence.TogetherCoverage >= _options.MinTogetherCoverage)
        || evidence.Items.Max(i => i.CitedCoverage) >= _options.WholeCoverage
        || (
            evidence.HasRecency
                ? evidence.Strength >= _options.MinStrength
                : evidence.Items.Max(i => i.Coverage) >= MinCoverage(evidence)
        );

    // Who names the articles has chosen them, so less must be said.
    private double MinCoverage(Evidence evidence) =>
        evidence.Question.Filter.Context is null
            ? _options.MinCoverage
            : _options.MinCoverageInContext;
}
