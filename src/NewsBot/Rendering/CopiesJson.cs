using NewsBot.Core.Articles.Copies;

namespace NewsBot.Rendering;

/// <summary>A text that several articles print, as the command line prints it.</summary>
/// <param name="First">The id of the article that had it first.</param>
/// <param name="Also">The ids of the others, in order.</param>
internal sealed record CopiesJson(string First, IReadOnlyList<string> Also)
{
    public static CopiesJson Of(CopiedText text) =>
        new(text.First.Id.Value, [.. text.Others.Select(a => a.Id.Value)]);
}
