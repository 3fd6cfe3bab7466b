using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Finds the stretch of a page that is the article: the run of lines with the greatest sum of scores, where running text
/// counts for it and everything else against it (maximum subarray; Bentley, "Programming Pearls", column 8).
/// </summary>
internal static class BodyFinder
{
    private const int MaxApart = 3;
    private const int MaxRun = 8;
    private const int MaxBeforeFurniture = 2;
    private const int LongestHead = 4;

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

    // The last paragraphs may stand apart, each behind a caption, a table or a head. They are taken in if the page's
    // furniture begins right behind them and no gap looks like the headline of a teaser. A call to sign up between them
    // does not end them.
    private static int Extend(IReadOnlyList<Line> lines, int end)
    {
        var (taken, last) = (end, end);
        while (true)
        {
            var i = last == end ? SkipRun(lines, last, MaxApart) : SkipApart(lines, last, 1);
            var first = i;
            while (i < lines.Count && lines[i].IsText && !IsBarrier(lines[i]))
            {
                i++;
            }

            if (i == first)
            {
                return taken;
            }

            last = i;
            i = SkipRun(lines, i, MaxBeforeFurniture);
            if (i == lines.Count || IsBarrier(lines[i]))
            {
                taken = last;
                if (i == lines.Count || !lines[i].IsProse)
                {
                    return taken;
                }

                last = i + 1;
            }
            else if (lines[last].Words > LongestHead)
            {
                return taken;
            }
        }
    }

    private static int SkipApart(IReadOnlyList<Line> lines, int i, int most)
    {
        var end = Math.Min(lines.Count, i + most);
        while (i < end && !lines[i].IsText && !IsBarrier(lines[i]))
        {
            i++;
        }

        return i;
    }

    // A line or two, or a run of them.
    private static int SkipRun(IReadOnlyList<Line> lines, int i, int most)
    {
        var apart = SkipApart(lines, i, most);
        var end = i;
        while (
            end < Math.Min(lines.Count, i + MaxRun)
            && (end == i || !lines[end].OpensRun)
            && !lines[end].IsText
            && !IsBarrier(lines[end])
        )
        {
            end++;
        }

        return Math.Max(apart, end);
    }

    private static bool IsBarrier(Line line) =>
        line.Cues.Label != LineLabel.None || line.Cues.Weight >= 3;
}
