using System.Text.Json.Nodes;
using NewsBot.Evaluation;

namespace NewsBot.Replies;

/// <summary>Figures as the command line prints them: an object of rows, each an object of figures by name.</summary>
internal static class EvaluationJson
{
    /// <summary>The object.</summary>
    public static JsonObject Of(IEnumerable<ScoreRow> rows)
    {
        var table = new JsonObject();
        foreach (var row in rows)
        {
            var figures = new JsonObject();
            foreach (var figure in row.Figures)
            {
                figures[figure.Name] =
                    figure.Value is not { } value ? null
                    : figure.IsCount ? JsonValue.Create((int)value)
                    : JsonValue.Create(value);
            }

            table[row.Type] = figures;
        }

        return table;
    }
}
