using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Tells the entries of a page that is written while things happen: a time on a line of its own, perhaps a head, and a sentence,
/// several times.
/// </summary>
internal static class LiveEntries
{
    private const int MinEntries = 3;
    private const int MaxWordsOfTime = 3;
    private const int Reach = 2;

    /// <summary>What each line of the entries is; <see langword="null"/> for all others.</summary>
    public static BlockKind?[] Of(IReadOnlyList<Line> lines)
    {
        var kinds = new BlockKind?[lines.Count];
        var times = Enumerable.Range(0, lines.Count).Where(i => Opens(lines, i)).ToArray();
        for (var t = 0; t < times.Length && times.Length >= MinEntries; t++)
        {
            var end = t + 1 < times.Length ? times[t + 1] : lines.Count;
            Mark(lines, kinds, times[t], end);
        }

        return kinds;
    }

    // The time and the head are heads, the sentences text, as far as they go.
    private static void Mark(IReadOnlyList<Line> lines, BlockKind?[] kinds, int time, int end)
    {
        kinds[time] = BlockKind.CrossHead;
        var i = time + 1;
        while (i < end && !lines[i].IsText && i <= time + Reach)
        {
            kinds[i++] = BlockKind.CrossHead;
        }

        while (
            i < end && lines[i] is { IsText: true, Cues: { Label: LineLabel.None, Weight: < 3 } }
        )
        {
            kinds[i++] = BlockKind.Paragraph;
        }
    }

    private static bool Opens(IReadOnlyList<Line> lines, int time)
    {
        if (!lines[time].IsTime || lines[time].Words > MaxWordsOfTime)
        {
            return false;
        }

        for (var i = time + 1; i < lines.Count && i <= time + Reach; i++)
        {
            if (lines[i].Cues is not { Label: LineLabel.None, Weight: < 3 } || lines[i].IsTime)
            {
                return false;
            }

            if (lines[i].IsText)
            {
                return true;
            }
        }

        return false;
    }
}
