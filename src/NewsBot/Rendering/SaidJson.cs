using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>What somebody said, as the command line prints it.</summary>
internal sealed record SaidJson(
    JsonElement? Id,
    SpeakerJson? Speaker,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<SpeakerJson>? Candidates,
    IReadOnlyList<CitationJson> Quotes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<ReadingJson>? Readings
)
{
    /// <summary>The line.</summary>
    /// <param name="id">Of the request.</param>
    /// <param name="spoken">Who may be meant, and what they say; without citations where several may be meant.</param>
    public static SaidJson Of(JsonElement? id, Result.Spoken spoken)
    {
        var (found, reply) = spoken;
        return new SaidJson(
            id,
            found.People is [var person] ? SpeakerJson.Of(person) : null,
            found.People.Length > 1 ? [.. found.People.Select(SpeakerJson.Candidate)] : null,
            [.. reply.Citations.Select(q => CitationJson.OfStatement(q))],
            found.Readings.Length > 0
                ? [.. found.Readings.Select(r => new ReadingJson(r.Asked, r.Taken))]
                : null
        );
    }
}
