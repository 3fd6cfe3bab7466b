using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Answering.Statements;

namespace NewsBot.Core.Answering;

/// <summary>What the gate measures, beside the settings; the gate decides by it and a receipt shows it.</summary>
internal sealed class GateMeasures(
    Evidence evidence,
    AnsweringOptions options,
    CancellationToken cancellationToken = default
)
{
    /// <summary>So many of the best candidates may make an answer worth giving.</summary>
    private const int BestCandidates = 3;

    /// <summary>So many articles with the same words agree.</summary>
    private const int Agreeing = 2;

    private readonly bool _isInContext = evidence.Question.Filter.Context is not null;
    private readonly bool _expectsWords = CandidateFinder.Expects(evidence.Form);
    private readonly AnswerCandidate[] _candidates =
    [
        .. evidence.Candidates.Take(BestCandidates).Where(c => !c.IsDoubtful),
    ];

    /// <summary>All of them.</summary>
    public IEnumerable<ReceiptMeasure> All => [Strength, Coverage, Cited, Together, Fit, Support];

    /// <summary>Whether one of the best candidates fits what is asked, or several of the articles say it.</summary>
    public bool HasCandidate => _candidates.Length > 0 && (Fit.IsReached || Support.IsReached);

    /// <summary>Ways that need no passage that carries the question.</summary>
    public IEnumerable<GateWay> Composed() =>
        Open(
            (GateWay.Correction, () => CorrectionComposer.Asked(evidence) is not null),
            (GateWay.Timeline, () => TimelineComposer.CanAnswer(evidence, cancellationToken)),
            (GateWay.Statements, () => StatementComposer.CanAnswer(evidence))
        );

    /// <summary>Ways on which passages carry the question.</summary>
    public IEnumerable<GateWay> Covered() =>
        Open(
            (GateWay.Together, () => Together.IsReached),
            (GateWay.WholeCitation, () => Cited.IsReached),
            (GateWay.Strength, () => Strength.IsReached),
            (GateWay.Coverage, () => Coverage.IsReached),
            (GateWay.Agreement, () => _isInContext && Support.IsReached)
        );

    // On a clock, the best passage is strong for its words and its age together; without, its words alone must do.
    private ReceiptMeasure Strength =>
        new("strength", evidence.Strength, options.MinStrength, evidence.HasRecency);

    // Who names the articles has chosen them, so less must be said.
    private ReceiptMeasure Coverage =>
        new(
            "coverage",
            Best(evidence.Items.Select(i => i.Coverage)),
            _isInContext ? options.MinCoverageInContext : options.MinCoverage,
            !evidence.HasRecency
        );

    private ReceiptMeasure Cited =>
        new(
            "citedCoverage",
            Best(evidence.Items.Select(i => i.CitedCoverage)),
            options.WholeCoverage,
            true
        );

    private ReceiptMeasure Together =>
        new(
            "togetherCoverage",
            evidence.TogetherCoverage,
            options.MinTogetherCoverage,
            evidence.IsManySided
        );

    private ReceiptMeasure Fit =>
        new("fit", Best(_candidates.Select(c => c.Fit)), options.MinFit, _expectsWords);

    private ReceiptMeasure Support =>
        new("support", Best(_candidates.Select(c => (double)c.Support)), Agreeing, _expectsWords);

    private static double Best(IEnumerable<double> values) => values.DefaultIfEmpty().Max();

    private static IEnumerable<GateWay> Open(params (GateWay Way, Func<bool> IsOpen)[] ways) =>
        ways.Where(w => w.IsOpen()).Select(w => w.Way);
}
