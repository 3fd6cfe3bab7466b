using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Questions;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// Decides before anything is drafted whether the evidence carries the question; docs/answering.md says what each part buys.
/// </summary>
internal sealed class EvidenceGate(IOptions<AnsweringOptions> options)
{
    private static readonly FrozenSet<string> _reporting = (
        "said says say saying told tells telling warned warns added announced announces claimed claims denied denies admitted "
        + "admits promised promises vowed according reportedly insisted insists declared declares argued argues confirmed "
        + "called calls urged asked wrote replied responded thinks thought believes welcomed rejected apologised apologized"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The share of the best coverage that makes a passage one of the best.</summary>
    private const double NearlyAsMuch = 0.75;

    /// <summary>So many of the best candidates may make an answer worth giving.</summary>
    private const int BestCandidates = 3;

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
            var asked = new TermWeights(
                evidence.Corpus.Index,
                evidence.Question.ToQuery(null).Text
            );
            return asked.IsEmpty ? AbstentionReason.NothingAsked : AbstentionReason.NothingFound;
        }

        if (evidence.Choices.Count > 1)
        {
            return AbstentionReason.Ambiguous;
        }

        if (
            CorrectionComposer.Asked(evidence) is not null
            || TimelineComposer.CanAnswer(evidence)
            || StatementComposer.CanAnswer(evidence)
        )
        {
            return null;
        }

        if (!IsCovered(evidence) && !IsAgreedInContext(evidence))
        {
            return AbstentionReason.NotCovered;
        }

        if (
            evidence.Form == QuestionForm.WordsSaid
            && !Best(evidence).Any(i => ReportsOn(evidence, i.Citation.Text))
        )
        {
            return AbstentionReason.NoWordsOfTheirs;
        }

        var isMissing =
            CandidateFinder.Expects(evidence.Form)
            && !evidence.Candidates.Take(BestCandidates).Any(Fits);
        return isMissing ? AbstentionReason.NoAnswerOfThatForm : null;
    }

    // Words near what is asked, where its subject is spoken of; or several of the articles say them.
    private bool Fits(AnswerCandidate candidate) =>
        (candidate.Fit >= _options.MinFit && !candidate.IsDoubtful) || IsAgreed(candidate);

    private static bool IsAgreed(AnswerCandidate candidate) =>
        candidate is { Support: > 1, IsDoubtful: false };

    private static IEnumerable<EvidenceItem> Best(Evidence evidence)
    {
        var covered = evidence.Items.Max(i => i.Coverage);
        return evidence.Items.Where(i => i.Coverage >= covered * NearlyAsMuch);
    }

    // Whether the words tell what the one who is asked about said on that.
    private static bool ReportsOn(Evidence evidence, string words) =>
        PlainWords.HasAny(words, _reporting)
        && Holds(evidence, words, evidence.Speech.Speaker)
        && Holds(evidence, words, evidence.Speech.Topic);

    private static bool Holds(Evidence evidence, string words, string part)
    {
        var weights = new TermWeights(evidence.Corpus.Index, part);
        return weights.IsEmpty || weights.In(words).Weight > 0;
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

    // Where the asker chose the articles, what several of them say is the answer, in whatever words.
    private static bool IsAgreedInContext(Evidence evidence) =>
        evidence.Question.Filter.Context is not null
        && evidence.Candidates.Take(BestCandidates).Any(IsAgreed);

    // Who names the articles has chosen them, so less must be said.
    private double MinCoverage(Evidence evidence) =>
        evidence.Question.Filter.Context is null
            ? _options.MinCoverage
            : _options.MinCoverageInContext;
}
