using System.Text.Json;

namespace NewsBot.Tests.Stories;

/// <summary>What the author of the sample stories in <c>samples/days</c> lists as told by them.</summary>
/// <param name="Kind">differs, correction, timeline, new or repeats.</param>
/// <param name="About">In a few words.</param>
/// <param name="Pages">Where it is told.</param>
/// <param name="Text">How: words of each of these pages.</param>
/// <param name="Day">The day that a line of the timeline is of.</param>
internal sealed record ListedFact(
    string Kind,
    string About,
    string[] Pages,
    string[] Text,
    string? Day
)
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web);

    /// <summary>Those of a kind.</summary>
    public static IEnumerable<ListedFact> Of(string kind) =>
        File.ReadLines(Path.Combine(Repository.Root, "samples", "days-facts.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ListedFact>(line, _options)!)
            .Where(f => f.Kind == kind);
}
