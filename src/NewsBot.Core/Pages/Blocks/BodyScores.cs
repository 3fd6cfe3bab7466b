using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>How much each line speaks for standing in the body: running text for, everything else against.</summary>
internal static class BodyScores
{
    // Points for words of text and against everything else, set by hand on the development half of the evaluation bed
    // (docs/pages.md); the figures move little around them.
    private const float MaxPraise = 70f;
    private const float Lonely = 0.3f;
    private const float Teaser = 0.25f;
    private const float WeightCost = 15f;
    private const float ReportCost = 6f;
    private const float ShortBase = 4f;
    private const float ShortWord = 1.1f;
    private const float LabelCost = 60f;
    private const float SmallSentence = 2f;
    private const float FewFunction = 0.4f;
    private const float MaxCost = 12f;
    private const float TableCost = 2f;
    private const float LonelyWords = 48f;
    private const float LonelyLong = 0.9f;
    private const float CommentCost = 120f;
    private const float AuthorCost = 20f;
    private const float AsideCost = 3f;
    private const float ItemCost = 1f;
    private const float TurnPraise = 4f;
    private const float LongOpen = 6f;

    /// <summary>The score of every line.</summary>
    public static float[] Of(IReadOnlyList<Line> lines, bool[] turns, BlockKind?[] entries)
    {
        var scores = new float[lines.Count];
        var asides = Asides(lines);
        var introduced = false;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = lines[i].IsProse ? Praise(lines, i, asides) : Blame(lines[i]);
            scores[i] = asides[i] ? Math.Max(scores[i], -AsideCost) : scores[i];
            scores[i] = turns[i] ? Math.Max(scores[i], TurnPraise) : scores[i];
            scores[i] = entries[i] switch
            {
                BlockKind.Paragraph => Math.Max(scores[i], Math.Min(lines[i].Words, MaxPraise)),
                BlockKind.CrossHead => 0,
                _ => scores[i],
            };
            introduced = introduced && !lines[i].OpensRun || lines[i].Shape.End == LineEnd.Colon;
            if (
                (introduced || lines[i].Shape.IsItem)
                && scores[i] < 0
                && lines[i].Cues is { Label: LineLabel.None, Weight: 0 }
            )
            {
                scores[i] = Math.Max(scores[i], -ItemCost);
            }
        }

        return scores;
    }

    private static float Praise(IReadOnlyList<Line> lines, int i, bool[] asides)
    {
        var line = lines[i];
        var praise = Math.Min(line.Words, MaxPraise);
        var before = i > 0 && IsCompany(lines[i - 1]);
        if (!before && !HasTextBeside(lines, i, 1, asides) && !HasTextBeside(lines, i, -1, asides))
        {
            praise *= line.Words < LonelyWords ? Lonely : LonelyLong;
        }

        if (line.Gap == 0 && !before)
        {
            praise *= Teaser;
        }

        if (line.Shape.FunctionShare < 0.15f && line.Shape.Capitalised * 4 > line.Words)
        {
            praise *= FewFunction;
        }

        var cost = line.IsReport ? ReportCost : WeightCost;
        return Math.Max(praise - (line.Cues.Weight * cost), -MaxCost);
    }

    private static bool HasTextBeside(IReadOnlyList<Line> lines, int i, int step, bool[] asides)
    {
        var j = i + step;
        while (j >= 0 && j < lines.Count && asides[j])
        {
            j += step;
        }

        return j >= 0 && j < lines.Count && IsCompany(lines[j]);
    }

    private static bool IsCompany(Line line) => line is { IsText: true, Cues.Weight: < 3 };

    // Two or three lines by themselves that are no sentences: a caption, or a pull quote with its speaker. They stand in
    // the body more often than around it.
    private static bool[] Asides(IReadOnlyList<Line> lines)
    {
        var asides = new bool[lines.Count];
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].OpensRun)
            {
                continue;
            }

            var isAside = i - start is 2 or 3;
            for (var j = start; j < i && isAside; j++)
            {
                isAside = lines[j] is { IsText: false, Cues: { Label: LineLabel.None, Weight: 0 } };
            }

            asides.AsSpan(start, i - start).Fill(isAside);
            start = i;
        }

        return asides;
    }

    private static float Blame(Line line)
    {
        var shape = line.Shape;
        var cost = line.Cues.Weight * 2;
        if (line.Cues.Label != LineLabel.None)
        {
            return line.Cues.Label switch
            {
                LineLabel.Comments => -CommentCost,
                LineLabel.OtherNews => -LabelCost,
                LineLabel.Author or LineLabel.Topics => -AuthorCost,
                _ => -4,
            };
        }

        if (shape.Numbers * 3 >= line.Words && line.Words > 2)
        {
            return -TableCost;
        }

        if (line.IsText)
        {
            return SmallSentence - cost;
        }

        return line.Words > 14
            ? -LongOpen - cost
            : -ShortBase - (ShortWord * Math.Min(line.Words, 10)) - cost;
    }
}
