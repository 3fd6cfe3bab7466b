using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Answering;
using NewsBot.Core.Statements;

namespace NewsBot.Replies;

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
    /// <param name="found">Who may be meant.</param>
    /// <param name="reply">What they say; without citations where several may be meant.</param>
    public static SaidJson Of(JsonElement? id, FoundSpeakers found, VerifiedReply reply) =>
        new(
            id,
            found.People is [var person] ? SpeakerJson.Of(person) : null,
            found.People.Length > 1 ? [.. found.People.Select(SpeakerJson.Candidate)] : null,
            [.. reply.Citations.Select(q => CitationJson.OfStatement(q))],
            found.Readings.Length > 0
                ? [.. found.Readings.Select(r => new ReadingJson(r.Asked, r.Taken))]
                : null
        );
}
