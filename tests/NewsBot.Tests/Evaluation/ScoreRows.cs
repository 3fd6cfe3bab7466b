using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

/// <summary>Reads figures out of rows.</summary>
internal static class ScoreRows
{
    public static double? ValueOf(this IEnumerable<ScoreRow> rows, string type, string name) =>
        rows.Single(r => r.Type == type).Figures.Single(f => f.Name == name).Value;

    public static IEnumerable<string> NamesOf(this IEnumerable<ScoreRow> rows, string type) =>
        rows.Single(r => r.Type == type).Figures.Select(f => f.Name);
}
