using Microsoft.Extensions.Options;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Language;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>
/// Decides before anything is drafted whether the evidence carries the question, and how it is answered; docs/answering.md says
/// what each part buys.
/// </summary>
internal sealed class EvidenceGate(IOptions<AnsweringOptions> options)
{
    private static readonly WordSet _reporting = SayingWords.For(SayingUse.Relayed);

    /// <summary>The share of the best coverage that makes a passage one of the best.</summary>
    private const double NearlyAsMuch = 0.75;

    private readonly AnsweringOptions _options = options.Value;

    /// <summary>The decision; its plan is to abstain where the evidence does not carry the question.</summary>
    public GateDecision Decide(
        Evidence evidence,
        CorpusScope searched,
        CancellationToken cancellationToken = default
    )
    {
        var measures = new GateMeasures(evidence, _options);
        var statements = StatementChoice.Of(evidence);
        var composed = Composed(evidence, statements, cancellationToken).ToArray();
        var covered = measures.Covered().ToArray();
        var refusal =
            NothingToAnswerFrom(evidence, searched)
            ?? (
                composed.Length > 0 ? null
                : covered.Length == 0 ? AbstentionReason.NotCovered
                : WithoutAnswer(evidence, measures)
            );
        var nearness = refusal is AbstentionReason.NotCovered or AbstentionReason.NoAnswerOfThatForm
            ? NearbyPassages.Nearness(evidence)
            : null;
        var isNearby = nearness is { IsReached: true } && NearbyPassages.AreIn(evidence);
        return new GateDecision(
            evidence,
            refusal is { } reason
                ? isNearby
                    ? new Plan.Nearby(reason)
                    : new Plan.Abstain(reason)
                : composed is [var (_, plan), ..]
                    ? plan
                    : new Plan.Passages(measures.OnlyShow)
        )
        {
            Measures = nearness is null ? measures.All : [.. measures.All, nearness],
            Ways = [.. composed.Select(c => c.Way), .. covered],
            Statements = statements,
        };
    }

    private static AbstentionReason? NothingToAnswerFrom(Evidence evidence, CorpusScope searched)
    {
        if (searched.Articles == 0)
        {
            return AbstentionReason.NothingSearched;
        }

        if (evidence.Items.Count == 0)
        {
            return new QueryWords(evidence.Asked.Text).IsEmpty ? AbstentionReason.NothingAsked
                : evidence.Misleading.Count > 0 ? AbstentionReason.HoldsMarkers
                : AbstentionReason.NothingFound;
        }

        return evidence.Said.Choices.Count > 1 ? AbstentionReason.Ambiguous : null;
    }

    // Ways that need no passage that carries the question, the first of which is taken.
    private static IEnumerable<(GateWay Way, Plan Plan)> Composed(
        Evidence evidence,
        StatementChoice statements,
        CancellationToken cancellationToken
    )
    {
        if (CorrectionComposer.Asked(evidence) is { } note)
        {
            yield return (GateWay.Correction, new Plan.Correction(note));
        }

        if (TimelineComposer.Find(evidence, cancellationToken) is [_, ..] entries)
        {
            yield return (GateWay.Timeline, new Plan.Timeline(entries));
        }

        if (statements.Answering is [_, ..] answering)
        {
            yield return (GateWay.Statements, new Plan.Statements(answering));
        }
    }

    // The passages are on what is asked, but do not say it.
    private static AbstentionReason? WithoutAnswer(Evidence evidence, GateMeasures measures) =>
        evidence.Asked.Form == QuestionForm.WordsSaid && !ReportsOn(evidence)
            ? AbstentionReason.NoWordsOfTheirs
        : measures.ExpectsWords && !measures.HasCandidate ? AbstentionReason.NoAnswerOfThatForm
        : null;

    private static IEnumerable<EvidenceItem> Best(Evidence evidence)
    {
        var covered = evidence.Items.Max(i => i.Coverage);
        return evidence.Items.Where(i => i.Coverage >= covered * NearlyAsMuch);
    }

    // Whether one of the best passages tells what the one who is asked about said on that.
    private static bool ReportsOn(Evidence evidence)
    {
        var speaker = new TermWeights(evidence.Corpus.Index, evidence.Asked.Speech.Speaker);
        var topic = new TermWeights(evidence.Corpus.Index, evidence.Asked.Speech.Topic);
        return Best(evidence)
            .Select(i => i.Citation.Text)
            .Any(t => _reporting.IsAnyIn(t) && Holds(t, speaker) && Holds(t, topic));
    }

    private static bool Holds(string words, TermWeights part) =>
        part.IsEmpty || part.In(words).Weight > 0;
}
