using System.Text.Json;

namespace NewsBot.Rendering;

/// <summary>A line of a batch that could not be done.</summary>
internal sealed record ErrorJson(JsonElement? Id, string Error)
{
    /// <summary>The line.</summary>
    public static string Line(JsonElement? id, string problem) =>
        ReplyJson.Print(new ErrorJson(id, problem));
}
