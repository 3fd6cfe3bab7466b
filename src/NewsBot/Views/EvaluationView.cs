using System.Globalization;
using NewsBot.Evaluation;
using NewsBot.Rendering;

namespace NewsBot.Views;

/// <summary>Figures for people: tables with a row for each type of question. A line is never broken.</summary>
internal static class EvaluationView
{
    private const int MaxType = 40;
    private const int Gap = 2;
    private const string Absent = "-";

    private static readonly string[] _found =
    [
        "n",
        "Hits@1",
        "Hits@4",
        "Hits@10",
        "MRR@10",
        "MAP@10",
        "nDCG@10",
        "Recall@10",
    ];

    private static readonly string[] _evidence =
    [
        "ev@1",
        "ev@4",
        "ev@10",
        "MHR-Hits@4",
        "MHR-Hits@10",
        "MHR-MAP@10",
        "MHR-MRR@10",
    ];

    private static readonly string[] _right =
    [
        "n",
        "unanswerable",
        "score",
        "accuracy",
        "short-accuracy",
        "answered",
        "wrong",
        "evidence",
        "planted",
    ];

    private static readonly string[] _held =
    [
        "refusal P",
        "refusal R",
        "refusal F1",
        "citation",
        "fabricated",
        "uncited",
    ];

    /// <summary>Figures of a search.</summary>
    public static void Search(TextWriter output, IReadOnlyList<ScoreRow> rows)
    {
        Table(output, "articles found", rows, _found);
        Table(output, "evidence found", rows, _evidence);
        Times(output, rows);
    }

    /// <summary>Figures of answers.</summary>
    public static void Answers(TextWriter output, IReadOnlyList<ScoreRow> rows)
    {
        Table(output, "answers", rows, _right);
        Table(output, "refusals, proof", rows, _held);
        Times(output, rows);
    }

    /// <summary>Figures of either for programs.</summary>
    public static void Json(TextWriter output, IReadOnlyList<ScoreRow> rows) =>
        output.WriteLine(ReplyJson.Print(EvaluationJson.Of(rows)));

    /// <summary>A table of the figures of those names; none where nothing counts.</summary>
    public static void Table(
        TextWriter output,
        string title,
        IReadOnlyList<ScoreRow> rows,
        string[] names
    )
    {
        List<string[]> lines =
        [
            [title, .. names],
        ];
        lines.AddRange(
            rows.Where(r => r.Type != ElapsedTimes.Name)
                .Select(r =>
                    (string[])
                        [
                            CodePoints.First(TerminalText.OneLine(r.Type), MaxType),
                            .. names.Select(name =>
                                Print(r.Figures.FirstOrDefault(f => f.Name == name))
                            ),
                        ]
                )
        );
        if (lines.Skip(1).All(line => line.Skip(1).All(cell => cell == Absent)))
        {
            return;
        }

        int[] widths =
        [
            .. Enumerable.Range(0, lines[0].Length).Select(i => lines.Max(l => l[i].Length)),
        ];
        foreach (var line in lines)
        {
            output.WriteLine(
                string.Concat(
                    line.Skip(1)
                        .Select((cell, i) => cell.PadLeft(widths[i + 1] + Gap))
                        .Prepend(line[0].PadRight(widths[0]))
                )
            );
        }

        output.WriteLine();
    }

    /// <summary>A figure as people see it.</summary>
    public static string Print(Figure figure) =>
        figure.Value is not { } value ? Absent
        : figure.IsCount ? value.ToString("F0", CultureInfo.InvariantCulture)
        : Rounding.Print(value, Rounding.Shown);

    private static void Times(TextWriter output, IReadOnlyList<ScoreRow> rows)
    {
        if (rows.FirstOrDefault(r => r.Type == ElapsedTimes.Name) is { } row)
        {
            var (n, p50, p95, max) = (Value("n"), Value("p50"), Value("p95"), Value("max"));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{n:N0} questions, each {p50:0.0} ms at the median, {p95:0.0} ms at the 95th percentile, {max:0.0} ms at most."
                )
            );

            double? Value(string name) => row.Figures.First(f => f.Name == name).Value;
        }
    }
}
