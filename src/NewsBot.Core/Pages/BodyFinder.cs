namespace NewsBot.Core.Pages;

/// <summary>
/// Finds the stretch of a page that is the article: the run of lines with the greatest sum of scores, where running text
/// counts for it and everything else against it (maximum subarray; Bentley, "Programming Pearls", column 8).
/// </summary>
internal static class BodyFinder
{
    /// <summary>First and last line of the body; an empty range where no line reads like text.</summary>
    public static (int First, int End) Find(IReadOnlyList<Line> lines, float[] scores)
    {
        var (first, end) = (0, 0);
        var (best, sum, start) = (0f, 0f, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (sum <= 0)
            {
                (sum, start) = (0, i);
            }

            sum += scores[i];
            if (sum > best)
            {
                (best, first, end) = (sum, start, i + 1);
            }
        }

        return (first, end);
    }
}
