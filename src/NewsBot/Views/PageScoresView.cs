using NewsBot.Evaluation;

namespace NewsBot.Views;

/// <summary>Figures of page reading for people.</summary>
internal static class PageScoresView
{
    private const string Kind = "kind_";

    /// <summary>The figures in a list, then the kinds of lines in a table.</summary>
    public static void Text(TextWriter output, IReadOnlyList<ScoreRow> rows)
    {
        ScoreRow[] kinds =
        [
            .. rows.Where(r => r.Type.StartsWith(Kind, StringComparison.Ordinal))
                .Select(r => r with { Type = r.Type[Kind.Length..] }),
        ];
        foreach (var row in rows.Where(r => r.Figures is [{ Name: "" }]))
        {
            output.WriteLine($"{row.Type, -20} {EvaluationView.Print(row.Figures[0])}");
        }

        output.WriteLine();
        EvaluationView.Table(output, "kinds of lines", kinds, ["lines", "precision", "recall"]);
    }
}
