using System.Globalization;
using System.Text;
using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>How the answer to a question came about, for people, a line each fact.</summary>
internal static class AnswerReceiptText
{
    /// <summary>The receipt as plain text.</summary>
    public static string Print(
        Request.Ask request,
        Receipt receipt,
        bool isFromCache,
        IReadOnlyList<string> options
    )
    {
        var text = new StringBuilder("How this answer came about\n");
        var evidence = receipt.Evidence;
        Add(text, $"searched for: {receipt.SearchedFor}");
        foreach (var (asked, taken) in evidence.Asked.Readings)
        {
            Add(text, $"read: {asked} as {taken}");
        }

        Add(
            text,
            $"in: {ReplyWords.Searching(receipt.Answer.Searched)}, generation {evidence.Corpus.Generation}"
        );
        Add(
            text,
            $"clock: {evidence.Asked.Clock:yyyy-MM-dd HH:mm zzz}, days of {receipt.TimeZone}; age counts: {(evidence.Asked.HasRecency ? "yes" : "no")}"
        );
        Add(text, $"form of the question: {evidence.Asked.Form}");
        Add(text, $"decision: {receipt.Refusal?.ToString() ?? "answered"}");
        foreach (var measure in receipt.Measures.Where(m => m.IsCounted))
        {
            Add(text, $"  {measure.Name} {measure.Value:0.00}, threshold {measure.Threshold:0.00}");
        }

        Add(text, $"ways through the gate: {Names(receipt.Ways)}");
        if (ReplayLine.Filters(request.Filter) is { Count: > 0 } filters)
        {
            Add(text, $"filters: {filters.ToJsonString()}");
        }

        AddFound(text, receipt);
        Add(
            text,
            $"composed by: {receipt.Answer.Provider}{(isFromCache ? ", from the cache" : "")}"
        );
        return text.Append("again: ")
            .Append(ReplayLine.Command(request with { Asked = receipt.Replay.Asked }, options))
            .ToString();
    }

    private static void AddFound(StringBuilder text, Receipt receipt)
    {
        foreach (var (item, fate) in receipt.Passages())
        {
            Add(
                text,
                $"found: {Place(item.Hit.Article, item.Hit.Span)}, score {item.Hit.Score:0.00}, coverage {item.Coverage:0.00}: {Words(fate)}"
            );
        }

        foreach (var candidate in receipt.Candidates)
        {
            Add(
                text,
                $"short answer: {candidate.Text}, score {candidate.Score:0.00}, fit {candidate.Fit:0.00}"
            );
        }

        foreach (var (statement, fate) in receipt.Statements())
        {
            Add(
                text,
                $"statement: {statement.Speaker.Name}, {Place(statement.Article, statement.Span)}, coverage {statement.Coverage:0.00}: {Words(fate)}"
            );
        }

        foreach (var note in receipt.Evidence.Corrections)
        {
            Add(text, $"correction: {Place(note.Article, note.Span)}");
        }
    }

    private static string Names(IEnumerable<GateWay> ways) =>
        string.Join(
            ", ",
            ways.Cast<GateWay?>().DefaultIfEmpty().Select(w => w?.ToString() ?? "none")
        );

    private static string Place(Article article, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{article.Id} {span.Start}-{span.End}");

    private static void Add(StringBuilder text, FormattableString line) =>
        text.Append(TerminalText.OneLine(FormattableString.Invariant(line))).Append('\n');

    private static string Words(PassageFate fate) =>
        fate switch
        {
            PassageFate.Used => "used",
            PassageFate.NoAnswer => "not used, the question is not answered",
            PassageFate.BelowShare => "not used, below the share of the best that is shown",
            PassageFate.SameAsAnother => "not used, the same as another",
            PassageFate.OthersAnswer => "not used, statements or a correction answer",
            PassageFate.OverLimit => "not used, over the number of citations",
            PassageFate.NotChosen => "not used, not chosen",
            _ => throw new ArgumentOutOfRangeException(nameof(fate)),
        };

    private static string Words(StatementFate fate) =>
        fate switch
        {
            StatementFate.Used => "used",
            StatementFate.TakenBack => "not used, a correction takes it back",
            StatementFate.OutsidePeriod => "not used, of other days than those asked about",
            StatementFate.OtherSpeaker => "not used, somebody else said it",
            StatementFate.TooLittle => "not used, carries too little of the question",
            StatementFate.OtherSubject => "not used, on something else",
            StatementFate.NoAnswer => "not used, the question is not answered",
            StatementFate.SameAsAnother => "not used, the same words as another",
            StatementFate.OthersAnswer => "not used, something else answers",
            StatementFate.OverLimit => "not used, over the number of citations",
            StatementFate.NotChosen => "not used, not chosen",
            _ => throw new ArgumentOutOfRangeException(nameof(fate)),
        };
}
