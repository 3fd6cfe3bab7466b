using System.Text.Json.Serialization;
using NewsBot.Core.Checking;

namespace NewsBot.Rendering;

/// <summary>One of several quotations that were passed on at once, as the command line prints it.</summary>
/// <param name="Quote">Its words.</param>
/// <param name="By">Who is said to have said it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Sense"><c>turned</c> where it means something else.</param>
/// <param name="Matches">The numbers of its matches.</param>
internal sealed record CheckPartJson(
    string Quote,
    string? By,
    string Verdict,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sense,
    IReadOnlyList<int> Matches
)
{
    /// <summary>All parts of a check; their matches are numbered through.</summary>
    public static IEnumerable<CheckPartJson> Of(IReadOnlyList<CheckResult> parts)
    {
        var first = 1;
        foreach (var part in parts)
        {
            yield return new CheckPartJson(
                part.Claim.Text,
                part.Claim.Speaker,
                CheckWords.Name(part.Verdict),
                part.IsTurned ? "turned" : null,
                [.. Enumerable.Range(first, part.Matches.Count)]
            );
            first += part.Matches.Count;
        }
    }
}
