using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>
/// Decides before anything is drafted whether the evidence carries the question; docs/answering.md says what each part buys.
/// </summary>
internal sealed class EvidenceGate(IOptions<AnsweringOptions> options)
{
    private static readonly WordSet _reporting = SayingWords.For(SayingUse.Relayed);

    /// <summary>The share of the best coverage that makes a passage one of the best.</summary>
    private const double NearlyAsMuch = 0.75;

    private readonly AnsweringOptions _options = options.Value;

    /// <summary>Why not, or <see langword="null"/> where it does.</summary>
    public AbstentionReason? Decide(
        Evidence evidence,
        CorpusScope searched,
        CancellationToken cancellationToken = default
    )
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
            return asked.IsEmpty ? AbstentionReason.NothingAsked
                : evidence.Misleading.Count > 0 ? AbstentionReason.HoldsMarkers
                : AbstentionReason.NothingFound;
        }

        if (evidence.Choices.Count > 1)
        {
            return AbstentionReason.Ambiguous;
        }

        var measures = new GateMeasures(evidence, _options, cancellationToken);
        if (measures.Composed().Any())
        {
            return null;
        }

        if (!measures.Covered().Any())
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

        return CandidateFinder.Expects(evidence.Form) && !measures.HasCandidate
            ? AbstentionReason.NoAnswerOfThatForm
            : null;
    }

    private static IEnumerable<EvidenceItem> Best(Evidence evidence)
    {
        var covered = evidence.Items.Max(i => i.Coverage);
        return evidence.Items.Where(i => i.Coverage >= covered * NearlyAsMuch);
    }

    // Whether the words tell what the one who is asked about said on that.
    private static bool ReportsOn(Evidence evidence, string words) =>
        _reporting.IsAnyIn(words)
        && Holds(evidence, words, evidence.Speech.Speaker)
        && Holds(evidence, words, evidence.Speech.Topic);

    private static bool Holds(Evidence evidence, string words, string part)
    {
        var weights = new TermWeights(evidence.Corpus.Index, part);
        return weights.IsEmpty || weights.In(words).Weight > 0;
    }
}
