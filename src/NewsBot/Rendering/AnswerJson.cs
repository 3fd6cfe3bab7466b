using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NewsBot.Core.Answering;
using NewsBot.Requests;

namespace NewsBot.Rendering;

/// <summary>What <c>ask</c> gives, as the command line prints it.</summary>
internal sealed record AnswerJson(
    JsonElement? Id,
    string Question,
    string Answer,
    bool Refused,
    string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Reply,
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
    /// <summary>Name of the provider where nothing had to be composed.</summary>
    private const string NoProvider = "none";

    /// <summary>What came of a question, whatever it turned out to ask.</summary>
    /// <param name="id">Of the request.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="elapsed">How long it took.</param>
    public static AnswerJson Of(JsonElement? id, Result result, TimeSpan elapsed)
    {
        var isRefused = result.Outcome == Requests.Outcome.Refused;
        CitationJson[] citations = [.. Cited(result).Select(CitationJson.Of)];
        return new AnswerJson(
            id,
            result.Request.Text,
            Words(result),
            isRefused,
            Name(result.Outcome),
            result.Outcome == Requests.Outcome.Reply ? true : null,
            ReasonOf(result),
            isRefused ? [] : citations,
            isRefused && result is not Result.Replied ? citations : null,
            ChoicesOf(result),
            ScopeJson.Of(result.Searched),
            result is Result.Answered { Answer.Provider: var provider } ? provider : NoProvider,
            Math.Round(elapsed.TotalMilliseconds, 2)
        );
    }

    private static IEnumerable<ReplyPart.Quoted> Cited(Result result) =>
        result is Result.Checked ? result.Citations.Take(CheckReply.MaxCited) : result.Citations;

    private static string Words(Result result) =>
        result switch
        {
            Result.Answered answered => MarkdownReply.Print(answered.Answer, MarkdownForm.Plain),
            Result.Checked check => CheckReply.Answer(check),
            Result.Replied replied => OpenReplyWords.Of(replied),
            _ => throw new ArgumentOutOfRangeException(nameof(result)),
        };

    private static string? ReasonOf(Result result) =>
        result switch
        {
            Result.Answered { Answer: Answer.Abstained abstained } => Name(abstained.Reason),
            Result.Checked { Outcome: Requests.Outcome.Refused } check => Name(check.Check.Verdict),
            Result.Replied { Outcome: Requests.Outcome.Refused } replied => Name(replied.Kind),
            _ => null,
        };

    private static IReadOnlyList<SpeakerChoice>? ChoicesOf(Result result) =>
        result switch
        {
            Result.Answered { Answer: Answer.Abstained { Choices: { Count: > 0 } choices } } =>
                choices,
            Result.Checked { Check.Candidates: { Count: > 0 } people } =>
            [
                .. people.Select(p => new SpeakerChoice(
                    p.Name,
                    p.Roles.Count > 0 ? p.Roles[0] : null,
                    p.Quotes
                )),
            ],
            _ => null,
        };

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
