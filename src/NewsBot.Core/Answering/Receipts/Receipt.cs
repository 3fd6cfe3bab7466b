using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Answering.Receipts;

/// <summary>
/// How an answer came about: what was searched for, what was found and why it was left out. Made of what the answer was made from,
/// when somebody asks; nothing is searched again.
/// </summary>
/// <param name="Answer">The answer.</param>
/// <param name="Evidence">What it was made from.</param>
/// <param name="Options">The settings that it was made by.</param>
public sealed record Receipt(Answer Answer, Evidence Evidence, AnsweringOptions Options)
{
    private const int MaxPassages = 20;
    private const int MaxStatements = 20;
    private const int MaxConsidered = 5;

    /// <summary>What was searched for, after follow-ups, slips and words about time.</summary>
    public string SearchedFor => Evidence.SearchedFor;

    /// <summary>
    /// The question to put again for the same answer on the same corpus: with the time of the request where age counted. Where the
    /// clock was that of an archive no time is named, for a named one makes age count.
    /// </summary>
    public Question Replay =>
        Evidence.HasRecency ? Evidence.Question with { Asked = Evidence.Clock } : Evidence.Question;

    /// <summary>Why there is no answer, or <see langword="null"/> where there is one.</summary>
    public AbstentionReason? Decision => (Answer as Answer.Abstained)?.Reason;

    /// <summary>The best short answers, at most 5, best first.</summary>
    public IEnumerable<AnswerCandidate> Candidates => Evidence.Candidates.Take(MaxConsidered);

    /// <summary>Statements that were found: the best 20, then at most 20 that were taken back and as many of other days.</summary>
    public IEnumerable<ReceiptStatement> Statements() =>
        new StatementFates(Evidence, Cited, Options.MaxCitations).Best(MaxStatements);

    /// <summary>Passages that were found, at most 20, best first.</summary>
    public IEnumerable<ReceiptPassage> Passages()
    {
        var cited = Cited;
        return Evidence
            .Items.Take(MaxPassages)
            .Select(i => new ReceiptPassage(i, FateOf(i, cited)));
    }

    /// <summary>What the gate measured, and the settings that it compared it with.</summary>
    public IEnumerable<ReceiptMeasure> Measures() => new GateMeasures(Evidence, Options).All;

    /// <summary>The ways through the gate that are open; none where the question is refused for want of one.</summary>
    public IEnumerable<GateWay> Ways()
    {
        var measures = new GateMeasures(Evidence, Options);
        return measures.Composed().Concat(measures.Covered());
    }

    /// <summary>Name of the zone in which the days of the clock begin and end.</summary>
    public string TimeZone => Options.TimeZone;

    private IReadOnlyList<ReplyPart.Quoted> Cited =>
        (Answer as Answer.Cited)?.Reply.Citations ?? [];

    private PassageFate FateOf(EvidenceItem item, IReadOnlyList<ReplyPart.Quoted> cited)
    {
        if (cited.Any(q => Holds(item, q.Citation)))
        {
            return PassageFate.Used;
        }

        if (cited.Count == 0)
        {
            return PassageFate.NoAnswer;
        }

        if (cited.Any(q => IsSame(item, q)))
        {
            return PassageFate.SameAsAnother;
        }

        if (CorrectionComposer.Asked(Evidence) is not null || StatementComposer.CanAnswer(Evidence))
        {
            return PassageFate.OthersAnswer;
        }

        return IsBelowShare(item) ? PassageFate.BelowShare
            : cited.Count >= CitationLimit.Of(Evidence, Options) ? PassageFate.OverLimit
            : PassageFate.NotChosen;
    }

    private static bool Holds(EvidenceItem item, Citation citation) =>
        citation.Article.Id == item.Hit.Article.Id && citation.Span.Overlaps(item.Hit.Span);

    private static bool IsSame(EvidenceItem item, ReplyPart.Quoted quoted) =>
        NearDuplicates.Are(item.Citation, quoted.Citation) || quoted.Also.Any(c => Holds(item, c));

    private bool IsBelowShare(EvidenceItem item) =>
        !Evidence.IsManySided
        && item.Coverage < Evidence.Items.Max(i => i.Coverage) * ExtractiveComposer.WorthShowing;
}
