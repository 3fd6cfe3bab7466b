using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering;

/// <summary>What the gate measures, beside the settings; each once.</summary>
internal sealed class GateMeasures
{
    /// <summary>So many of the best candidates may make an answer worth giving.</summary>
    private const int BestCandidates = 3;

    /// <summary>So many articles with the same words agree.</summary>
    private const int Agreeing = 2;

    private readonly bool _isInContext;
    private readonly bool _wantsYesNo;
    private readonly ReceiptMeasure _strength;
    private readonly ReceiptMeasure _coverage;
    private readonly ReceiptMeasure _cited;
    private readonly ReceiptMeasure _together;
    private readonly ReceiptMeasure _support;
    private readonly ReceiptMeasure _carried;

    public GateMeasures(Evidence evidence, AnsweringOptions options)
    {
        _isInContext = evidence.Asked.Question.Filter.Context is not null;

        // Who names the articles, or asks about several things, wants to see what they say.
        _wantsYesNo =
            evidence.Asked.Form == QuestionForm.YesNo
            && !_isInContext
            && !evidence.Asked.IsManySided;
        ExpectsWords = CandidateFinder.Expects(evidence.Asked.Form);
        var candidates = evidence.Candidates.Take(BestCandidates).Where(c => !c.IsDoubtful);

        // On a clock, the best passage is strong for its words and its age together; without, its words alone must do.
        _strength = new(
            "strength",
            evidence.Strength,
            options.MinStrength,
            evidence.Asked.HasRecency
        );

        // Who names the articles has chosen them, so less must be said.
        _coverage = new(
            "coverage",
            Best(evidence.Items.Select(i => i.Coverage)),
            _isInContext ? options.MinCoverageInContext : options.MinCoverage,
            !evidence.Asked.HasRecency
        );
        _cited = new(
            "citedCoverage",
            Best(evidence.Items.Select(i => i.CitedCoverage)),
            options.WholeCoverage,
            IsCounted: true
        );
        _together = new(
            "togetherCoverage",
            evidence.TogetherCoverage,
            options.MinTogetherCoverage,
            evidence.Asked.IsManySided
        );
        var fit = new ReceiptMeasure(
            "fit",
            Best(candidates.Select(c => c.Fit)),
            options.MinFit,
            ExpectsWords
        );
        _support = new(
            "support",
            Best(candidates.Select(c => (double)c.Support)),
            Agreeing,
            ExpectsWords
        );
        _carried = new(
            "carriedWords",
            _coverage.Value * evidence.Asked.Query.Words.Count,
            options.MinCarriedWords,
            !ExpectsWords && !_isInContext && evidence.Asked.Form != QuestionForm.WhoIs
        );
        HasCandidate = candidates.Any() && (fit.IsReached || _support.IsReached);
        All = [_strength, _coverage, _cited, _together, fit, _support, _carried];
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<ReceiptMeasure> All { get; }

    /// <summary>Whether words of one form are the answer.</summary>
    public bool ExpectsWords { get; }

    /// <summary>
    /// Whether passages without a line that answers only show where it is told: where words of one form or a yes or no are the answer, and
    /// where so few words of the question stand there that they may be on something else.
    /// </summary>
    public bool OnlyShow =>
        ExpectsWords || _wantsYesNo || (_carried.IsCounted && !_carried.IsReached);

    /// <summary>Whether one of the best candidates fits what is asked, or several of the articles say it.</summary>
    public bool HasCandidate { get; }

    /// <summary>Ways on which passages carry the question.</summary>
    public IEnumerable<GateWay> Covered()
    {
        IEnumerable<(GateWay Way, bool IsOpen)> ways =
        [
            (GateWay.Together, _together.IsReached),
            (GateWay.WholeCitation, _cited.IsReached),
            (GateWay.Strength, _strength.IsReached),
            (GateWay.Coverage, _coverage.IsReached),
            (GateWay.Agreement, _isInContext && _support.IsReached),
        ];
        return ways.Where(w => w.IsOpen).Select(w => w.Way);
    }

    private static double Best(IEnumerable<double> values) => values.DefaultIfEmpty().Max();
}
