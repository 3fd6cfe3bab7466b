using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>What became of a claim, as the command line prints it.</summary>
internal sealed record CheckJson(
    JsonElement? Id,
    string Verdict,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sense,
    IReadOnlyList<CheckMatchJson> Matches,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<SpeakerCandidate>? Candidates,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<string>? Notes,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        IReadOnlyList<CheckPartJson>? Parts,
    ScopeJson Searched
)
{
    public static CheckJson Of(JsonElement? id, CheckResult result) =>
        new(
            id,
            CheckWords.Name(result.Verdict),
            result.IsTurned ? "turned" : null,
            [.. result.Matches.Select((m, i) => CheckMatchJson.Of(m, i + 1))],
            result.Candidates.Count > 0 ? result.Candidates : null,
            result.Notes.Count > 0
                ? [.. result.Notes.Select(n => CheckWords.Note(n, result, CheckForm.Plain))]
                : null,
            result.Parts.Count > 0 ? [.. CheckPartJson.Of(result.Parts)] : null,
            ScopeJson.Of(result.Searched)
        );
}
