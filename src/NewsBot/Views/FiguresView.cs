using NewsBot.Evaluation;

namespace NewsBot.Views;

/// <summary>Single figures for people, one a line.</summary>
internal static class FiguresView
{
    /// <summary>Writes the figures.</summary>
    public static void Text(TextWriter output, IReadOnlyList<ScoreRow> rows)
    {
        foreach (var row in rows)
        {
            output.WriteLine($"{row.Type, -20} {EvaluationView.Print(row.Figures[0])}");
        }
    }
}
