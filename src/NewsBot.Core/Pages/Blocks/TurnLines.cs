using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Tells the turns of an interview or a transcript: lines that begin with a label which the page has again and again.</summary>
internal static class TurnLines
{
    private const int MinTurns = 2;
    private const int MinOfPage = 4;

    /// <summary>Whether each line is a turn.</summary>
    public static bool[] Of(IReadOnlyList<Line> lines)
    {
        var counts = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            if (IsLabelled(line))
            {
                counts[line.Turn] = counts.GetValueOrDefault(line.Turn) + 1;
            }
        }

        var turns = new bool[lines.Count];
        if (counts.Values.Where(c => c >= MinTurns).Sum() < MinOfPage)
        {
            return turns;
        }

        for (var i = 0; i < turns.Length; i++)
        {
            turns[i] = IsLabelled(lines[i]) && counts[lines[i].Turn] >= MinTurns;
        }

        return turns;
    }

    private static bool IsLabelled(Line line) =>
        line.Turn != 0 && line.Cues is { Label: LineLabel.None, Weight: < 2 };
}
