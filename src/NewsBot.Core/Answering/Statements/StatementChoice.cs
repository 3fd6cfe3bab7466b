using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Questions;

namespace NewsBot.Core.Answering.Statements;

/// <summary>Which statements of some evidence answer the question, and why others do not.</summary>
/// <param name="Answering">Those that do, best first.</param>
/// <param name="RuledOut">
/// Why a statement does not answer, in the order of <see cref="SaidEvidence.Statements"/>; <see langword="null"/> for one that does, or that
/// nothing speaks against.
/// </param>
public sealed record StatementChoice(
    IReadOnlyList<StatementItem> Answering,
    IReadOnlyList<StatementFate?> RuledOut
)
{
    /// <summary>A statement must carry this share of a question about its speaker, the name apart.</summary>
    private const double MinOfNamed = 0.3;

    /// <summary>A statement must carry this share of a question that asks for its speaker.</summary>
    private const double MinOfUnnamed = 0.5;

    /// <summary>Of no statements.</summary>
    public static StatementChoice None { get; } = new([], []);

    /// <summary>
    /// Statements of whoever is asked about answer; else, of those who may be meant, of the one whose words fit best.
    /// </summary>
    internal static StatementChoice Of(Evidence evidence)
    {
        if (evidence.Said.Statements.Count == 0)
        {
            return None;
        }

        StatementItem[] answering = [.. AnsweringIn(evidence)];
        return new StatementChoice(
            answering,
            [.. evidence.Said.Statements.Select(s => WhyNot(s, answering, evidence.Asked.Form))]
        );
    }

    private static bool CarriesEnough(StatementItem statement) =>
        statement.Coverage >= (statement.IsAsked ? MinOfNamed : MinOfUnnamed);

    private static IEnumerable<StatementItem> AnsweringIn(Evidence evidence)
    {
        var named = evidence.Said.Statements.Where(s => s.IsAsked && CarriesEnough(s)).ToArray();
        if (evidence.Asked.Form == QuestionForm.WhoIs)
        {
            return [];
        }

        if (evidence.Asked.Form == QuestionForm.Comparison)
        {
            return Sides(evidence, named);
        }

        if (evidence.Asked.Form == QuestionForm.WordsSaid)
        {
            var onTopic = named.Where(s => s.IsOnTopic).ToArray();
            return onTopic.Length > 0 ? onTopic
                : named.Any(s => s.IsNearTopic) ? named.OrderByDescending(s => s.IsNearTopic)
                : [];
        }

        var best = evidence.Said.Statements.MaxBy(s => s.Coverage);
        return
            best is { Coverage: >= MinOfUnnamed }
            && QuestionForms.AsksWhoSaid(evidence.Asked.Question.Text)
            ? evidence
                .Said.Statements.Where(s =>
                    s.Quotation.Speaker?.Name == best.Quotation.Speaker?.Name
                    && s.Coverage >= MinOfUnnamed
                )
                .OrderByDescending(s => s.Coverage)
            : [];
    }

    // The best words of each speaker, then the next best; whoever is named, else all where the topic is carried.
    private static IEnumerable<StatementItem> Sides(Evidence evidence, StatementItem[] named)
    {
        var speaking =
            named.Length > 0 ? named
            : evidence.Asked.IsManySided
            || StoryTopic.Carried(evidence, StoryTopic.Of(evidence)) < MinOfUnnamed
                ? []
            : [.. evidence.Said.Statements];
        var sides = speaking
            .GroupBy(s => s.Speaker.Name, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(s => s.Coverage).ToArray())
            .ToArray();
        return named.Length > 0 || sides.Length > 1
            ? sides
                .SelectMany(side => side.Select((s, place) => (s, place)))
                .OrderBy(s => s.place)
                .ThenByDescending(s => s.s.Coverage)
                .Select(s => s.s)
            : [];
    }

    private static StatementFate? WhyNot(
        StatementItem statement,
        StatementItem[] answering,
        QuestionForm form
    ) =>
        answering.Contains(statement) ? null
        : IsOthers(statement, answering, form) ? StatementFate.OtherSpeaker
        : !CarriesEnough(statement) ? StatementFate.TooLittle
        : form == QuestionForm.WordsSaid && !statement.IsOnTopic ? StatementFate.OtherSubject
        : null;

    // Whom the question means is told by its name or, where it asks who said something, by the words that fit best.
    private static bool IsOthers(
        StatementItem statement,
        StatementItem[] answering,
        QuestionForm form
    ) =>
        !statement.IsAsked
        && (
            answering.Length > 0
                ? !Array.Exists(answering, a => a.Speaker.Name == statement.Speaker.Name)
                : form == QuestionForm.WordsSaid
        );
}
