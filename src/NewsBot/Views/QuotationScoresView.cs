using NewsBot.Evaluation;
using NewsBot.Evaluation.Quotations;
using NewsBot.Rendering;

namespace NewsBot.Views;

/// <summary>Figures of quotations for people and for programs.</summary>
internal static class QuotationScoresView
{
    private const string Mention = "mention_";

    private static readonly string[] _words =
    [
        "gold",
        "pred",
        "exact_p",
        "exact_r",
        "exact_f1",
        "overlap_p",
        "overlap_r",
        "overlap_f1",
        "match_f1",
    ];

    private static readonly string[] _speakers =
    [
        "speaker_n",
        "speaker_acc",
        "speaker_acc_lenient",
        "e2e_p",
        "e2e_r",
        "e2e_f1",
    ];

    /// <summary>The figures in tables, then the errors if wanted.</summary>
    public static void Text(TextWriter output, QuotationScores scores, bool withErrors)
    {
        var rows = scores.Rows();
        ScoreRow[] kinds = [.. rows.Where(r => QuotationRow.All.Any(k => k.Name == r.Type))];
        ScoreRow[] mentions =
        [
            .. rows.Where(r => r.Type.StartsWith(Mention, StringComparison.Ordinal)),
        ];
        EvaluationView.Table(output, "words found", kinds, _words);
        EvaluationView.Table(output, "speakers found", kinds, _speakers);
        EvaluationView.Table(output, "speakers by mention", mentions, ["n", "acc"]);
        output.WriteLine(
            $"{Only(rows, "documents")} articles; kind right where found: {Only(rows, "kind_acc")}"
        );
        if (withErrors)
        {
            Errors(output, scores.Errors.First, rows.Single(r => r.Type == "errors"));
        }
    }

    /// <summary>The figures as one object, then a line an error if wanted.</summary>
    public static void Json(TextWriter output, QuotationScores scores, bool withErrors)
    {
        EvaluationView.Json(output, scores.Rows());
        foreach (var error in withErrors ? scores.Errors.First : [])
        {
            output.WriteLine(ReplyJson.Print(QuotationErrorJson.Of(error)));
        }
    }

    private static string Only(IReadOnlyList<ScoreRow> rows, string type) =>
        EvaluationView.Print(rows.Single(r => r.Type == type).Figures[0]);

    private static void Errors(
        TextWriter output,
        IEnumerable<QuotationError> errors,
        ScoreRow counts
    )
    {
        output.WriteLine();
        foreach (var error in errors)
        {
            output.WriteLine(
                TerminalText.OneLine(
                    $"[{error.Kind.ToString().ToLowerInvariant()}] {error.Article.Id}"
                )
            );
            Side(output, "gold", error.Gold, error.Article.Text);
            Side(output, "pred", error.Found, error.Article.Text);
        }

        output.WriteLine(
            $"errors: {string.Join(", ", counts.Figures.Select(f => $"{f.Name} {EvaluationView.Print(f)}"))}"
        );
    }

    private static void Side(
        TextWriter output,
        string whose,
        LabelledQuotation? quotation,
        string text
    )
    {
        if (quotation is not null)
        {
            output.WriteLine(
                TerminalText.OneLine(
                    $"   {whose} {quotation.Kind, -8} {quotation.Speaker ?? "(speaker open)"} <{quotation.MentionIn(text)}>: {quotation.Span.Of(text)}"
                )
            );
        }
    }
}
