using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>A digest as the command line prints it.</summary>
internal sealed record DigestJson(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id,
    string Date,
    string From,
    string To,
    IReadOnlyList<StoryJson> Stories,
    int Left,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Newest
)
{
    private const string Day = "O";

    public static DigestJson Of(JsonElement? id, Result.Digested digested) =>
        new(
            id,
            digested.Digest.Period.To.ToString(Day),
            digested.Digest.Period.From.ToString(Day),
            digested.Digest.Period.To.ToString(Day),
            [.. digested.Digest.Stories.Select(StoryJson.Of)],
            digested.Digest.Left,
            digested.Newest?.ToString(Day)
        );
}
