using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Receipts;

/// <summary>
/// How an answer came about: what was searched for, what was found and why it was left out. The gate and whoever composed wrote
/// that down when they decided it; nothing is searched or decided again.
/// </summary>
/// <param name="Answer">The answer.</param>
/// <param name="Decision">What the gate decided, and from what.</param>
/// <param name="Options">The settings that it was made by.</param>
public sealed record Receipt(Answer Answer, GateDecision Decision, AnsweringOptions Options)
{
    private const int MaxPassages = 20;
    private const int MaxStatements = 20;
    private const int MaxConsidered = 5;

    /// <summary>What the answer was made from.</summary>
    public Evidence Evidence => Decision.Evidence;

    /// <summary>What was searched for, after follow-ups, slips and words about time.</summary>
    public string SearchedFor => Evidence.Asked.Query.Text;

    /// <summary>
    /// The question to put again for the same answer on the same corpus: with the time of the request where age counted. Where the
    /// clock was that of an archive no time is named, for a named one makes age count.
    /// </summary>
    public Question Replay =>
        Evidence.Asked.HasRecency
            ? Evidence.Asked.Question with
            {
                Asked = Evidence.Asked.Clock,
            }
            : Evidence.Asked.Question;

    /// <summary>Why there is no answer, or <see langword="null"/> where there is one.</summary>
    public AbstentionReason? Refusal => (Answer as Answer.Abstained)?.Reason;

    /// <summary>The best short answers, at most 5, best first.</summary>
    public IEnumerable<AnswerCandidate> Candidates => Evidence.Candidates.Take(MaxConsidered);

    /// <summary>Statements that were found: the best 20, then at most 20 that were taken back and as many of other days.</summary>
    public IEnumerable<ReceiptStatement> Statements() =>
        Evidence
            .Said.Statements.Take(MaxStatements)
            .Select((s, i) => new ReceiptStatement(s, FateOf(s, Decision.Statements.RuledOut[i])))
            .Concat(RuledOut(Evidence.Said.TakenBack, StatementFate.TakenBack))
            .Concat(RuledOut(Evidence.Said.OutsidePeriod, StatementFate.OutsidePeriod));

    /// <summary>Passages that were found, at most 20, best first.</summary>
    public IEnumerable<ReceiptPassage> Passages() =>
        Evidence.Items.Take(MaxPassages).Select(i => new ReceiptPassage(i, FateOf(i)));

    /// <summary>What the gate measured, and the settings that it compared it with.</summary>
    public IReadOnlyList<ReceiptMeasure> Measures => Decision.Measures;

    /// <summary>The ways through the gate that were open; none where the question is refused for want of one.</summary>
    public IReadOnlyList<GateWay> Ways => Decision.Ways;

    /// <summary>Name of the zone in which the days of the clock begin and end.</summary>
    public string TimeZone => Options.TimeZone;

    private VerifiedReply? Reply => (Answer as Answer.Cited)?.Reply;

    private PassageFate FateOf(EvidenceItem item)
    {
        if (Reply is not { } reply)
        {
            return PassageFate.NoAnswer;
        }

        return reply.Citations.Any(q => Touches(q.Citation, item.Hit.Article, item.Hit.Span))
                ? PassageFate.Used
            : reply.Citations.Any(q => q.Also.Any(c => Touches(c, item.Hit.Article, item.Hit.Span)))
                ? PassageFate.SameAsAnother
            : reply.PassedOver?.FateOf(item)
                ?? (
                    Decision.Plan is Plan.Passages or Plan.Nearby
                        ? PassageFate.NotChosen
                        : PassageFate.OthersAnswer
                );
    }

    private StatementFate FateOf(StatementItem statement, StatementFate? ruledOut) =>
        IsUsed(statement) ? StatementFate.Used
        : ruledOut is { } fate ? fate
        : Reply is not { } reply ? StatementFate.NoAnswer
        : Decision.Plan is not Plan.Statements ? StatementFate.OthersAnswer
        : reply.PassedOver?.FateOf(statement) ?? StatementFate.NotChosen;

    // Passages may still cite the words.
    private IEnumerable<ReceiptStatement> RuledOut(
        IReadOnlyList<StatementItem> statements,
        StatementFate fate
    ) =>
        statements
            .Take(MaxStatements)
            .Select(s => new ReceiptStatement(s, IsUsed(s) ? StatementFate.Used : fate));

    private bool IsUsed(StatementItem statement) =>
        Reply is { } reply
        && reply.Citations.Any(q => Touches(q.Citation, statement.Article, statement.Span));

    private static bool Touches(Citation citation, Article article, TextSpan span) =>
        citation.Article.Id == article.Id && citation.Span.Overlaps(span);
}
