using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NewsBot.Core.Answering;

namespace NewsBot.Replies;

/// <summary>An answer as the command line prints it.</summary>
internal sealed record AnswerJson(
    JsonElement? Id,
    string Question,
    string Answer,
    bool Refused,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason,
    IReadOnlyList<CitationJson> Citations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<CitationJson>? Nearest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<SpeakerChoice>? Choices,
    ScopeJson Searched,
    string Provider,
    double ElapsedMs,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        JsonObject? Receipt = null
)
{
    public static AnswerJson Of(JsonElement? id, Answer answer, TimeSpan elapsed)
    {
        var (cited, nearest, reason) = answer switch
        {
            Answer.Abstained abstained => (
                (VerifiedReply?)null,
                abstained.Nearest,
                Name(abstained.Reason)
            ),
            Answer.Cited given => (given.Reply, null, null),
            _ => throw new ArgumentOutOfRangeException(nameof(answer)),
        };
        return new AnswerJson(
            id,
            answer.Question.Text,
            MarkdownReply.Print(answer, MarkdownForm.Plain),
            cited is null,
            reason,
            cited is null ? [] : [.. cited.Citations.Select(CitationJson.Of)],
            nearest is null ? null : [.. nearest.Citations.Select(CitationJson.Of)],
            answer is Answer.Abstained { Choices: { Count: > 0 } choices } ? choices : null,
            ScopeJson.Of(answer.Searched),
            answer.Provider,
            Math.Round(elapsed.TotalMilliseconds, 2)
        );
    }

    private static string Name(AbstentionReason reason) =>
        JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());
}
