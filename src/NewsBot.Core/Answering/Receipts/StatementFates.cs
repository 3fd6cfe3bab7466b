using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering.Receipts;

/// <summary>Tells what became of the statements of some evidence.</summary>
/// <param name="evidence">What was gathered.</param>
/// <param name="cited">The citations of the answer; empty where it was refused.</param>
/// <param name="limit">How many citations there may be.</param>
internal sealed class StatementFates(
    Evidence evidence,
    IReadOnlyList<ReplyPart.Quoted> cited,
    int limit
)
{
    private readonly StatementItem[] _answering = [.. StatementComposer.Answering(evidence)];

    /// <summary>Statements that might answer, then those that a correction or the days asked about rule out.</summary>
    /// <param name="most">How many of each kind.</param>
    public IEnumerable<ReceiptStatement> Best(int most) =>
        evidence
            .Statements.Take(most)
            .Select(s => new ReceiptStatement(s, Of(s)))
            .Concat(RuledOut(evidence.TakenBack.Take(most), StatementFate.TakenBack))
            .Concat(RuledOut(evidence.OutsidePeriod.Take(most), StatementFate.OutsidePeriod));

    // Passages may still cite the words.
    private IEnumerable<ReceiptStatement> RuledOut(
        IEnumerable<StatementItem> statements,
        StatementFate fate
    ) => statements.Select(s => new ReceiptStatement(s, IsUsed(s) ? StatementFate.Used : fate));

    private StatementFate Of(StatementItem statement) =>
        IsUsed(statement) ? StatementFate.Used
        : _answering.Contains(statement) ? Unneeded(statement)
        : IsOthers(statement) ? StatementFate.OtherSpeaker
        : statement.Coverage < StatementComposer.MinCoverage(statement) ? StatementFate.TooLittle
        : IsOnOther(statement) ? StatementFate.OtherSubject
        : cited.Count == 0 ? StatementFate.NoAnswer
        : DoOthersAnswer ? StatementFate.OthersAnswer
        : StatementFate.NotChosen;

    private StatementFate Unneeded(StatementItem statement) =>
        cited.Count == 0 ? StatementFate.NoAnswer
        : DoOthersAnswer ? StatementFate.OthersAnswer
        : IsSame(statement) ? StatementFate.SameAsAnother
        : cited.Count >= limit ? StatementFate.OverLimit
        : StatementFate.NotChosen;

    private bool DoOthersAnswer =>
        _answering.Length == 0 || CorrectionComposer.Asked(evidence) is not null;

    // Whom the question means is told by its name or, where it asks who said something, by the words that fit best.
    private bool IsOthers(StatementItem statement) =>
        !statement.IsAsked
        && (
            _answering.Length > 0
                ? !Array.Exists(_answering, a => a.Speaker.Name == statement.Speaker.Name)
                : evidence.Form == QuestionForm.WordsSaid
        );

    private bool IsOnOther(StatementItem statement) =>
        evidence.Form == QuestionForm.WordsSaid && !statement.IsOnTopic;

    private bool IsUsed(StatementItem statement) =>
        cited.Any(q =>
            q.Citation.Article.Id == statement.Article.Id
            && q.Citation.Span.Overlaps(statement.Span)
        );

    private bool IsSame(StatementItem statement)
    {
        var words = Citation.Cut(statement.Article, statement.Span);
        return cited.Any(q => NearDuplicates.HaveSameWords(q.Citation, words));
    }
}
