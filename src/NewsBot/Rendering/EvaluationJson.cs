using System.Text.Json.Nodes;
using NewsBot.Evaluation;

namespace NewsBot.Rendering;

/// <summary>Figures as the command line prints them: an object of rows, each an object of figures by name or one figure.</summary>
internal static class EvaluationJson
{
    /// <summary>The object.</summary>
    public static JsonObject Of(IEnumerable<ScoreRow> rows)
    {
        var table = new JsonObject();
        foreach (var row in rows)
        {
            table[row.Type] = row.Figures is [{ Name: "" } only] ? Of(only) : Of(row);
        }

        return table;
    }

    private static JsonObject Of(ScoreRow row) =>
        new(row.Figures.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Of(f))));

    private static JsonValue? Of(Figure figure) =>
        figure.Value is not { } value ? null
        : figure.IsCount ? JsonValue.Create((int)value)
        : JsonValue.Create(value);
}
