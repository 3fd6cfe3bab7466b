namespace NewsBot.Core.Pages;

/// <summary>
/// Finds the stretch of a page that is the article: the run of lines with the greatest sum of scores, where running text
/// counts for it and everything else against it (maximum subarray; Bentley, "Programming Pearls", column 8).
/// </summary>
internal static class BodyFinder
{
    private const int MaxApart = 3;

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

        return (first, Extend(lines, end));
    }

    // A last paragraph may stand apart, behind a caption or a head. It is taken in if the article's furniture begins right
    // behind it; where more lines follow, they are teasers.
    private static int Extend(IReadOnlyList<Line> lines, int end)
    {
        var i = end;
        while (i < lines.Count && i < end + MaxApart && !lines[i].IsText && !IsBarrier(lines[i]))
        {
            i++;
        }

        var first = i;
        while (i < lines.Count && lines[i].IsText && !IsBarrier(lines[i]))
        {
            i++;
        }

        return i > first && (i == lines.Count || IsBarrier(lines[i])) ? i : end;
    }

    private static bool IsBarrier(Line line) =>
        line.Cues.Label != LineLabel.None || line.Cues.Weight >= 3;
}
