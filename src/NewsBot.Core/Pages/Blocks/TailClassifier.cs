using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Takes in what belongs to the article right behind its last paragraph: tables of results, a last caption.</summary>
internal static class TailClassifier
{
    private const int MinRows = 3;
    private const int LongestHead = 6;

    /// <summary>Marks the runs behind the body as long as they are rows of figures.</summary>
    public static void Apply(PageDraft page)
    {
        var i = page.BodyEnd;
        if (i == page.BodyFirst)
        {
            return;
        }

        while (i < page.Count && (IsTable(page, i) || IsTableHead(page, i)))
        {
            if (!IsTable(page, i))
            {
                page.Mark(i++, BlockKind.CrossHead);
            }

            for (var end = page.EndOfRun(i); i < end; i++)
            {
                page.Mark(i, BlockKind.List);
            }
        }

        if (i < page.Count && IsLastAside(page, i))
        {
            PullQuoteRules.Apply(page, i, page.EndOfRun(i));
            CaptionRules.Apply(page, i, page.EndOfRun(i));
        }
    }

    // Two or three lines before the first label of the page's furniture.
    private static bool IsLastAside(PageDraft page, int i)
    {
        var end = page.EndOfRun(i);
        return end - i is 2 or 3
            && end < page.Count
            && page.Lines[end].Cues.Label != LineLabel.None;
    }

    /// <summary>Whether a line heads rows of figures: "Standings".</summary>
    public static bool IsTableHead(PageDraft page, int i) =>
        page[i] is null
        && page.Lines[i]
            is { OpensRun: true, Words: <= LongestHead, Cues: { Label: LineLabel.None, Weight: 0 } }
        && page.Lines[i].Shape
            is {
                End: LineEnd.Open or LineEnd.Colon or LineEnd.Stop,
                StartsLower: false,
                Separators: 0
            }
        && i + 1 < page.Count
        && IsTable(page, i + 1);

    /// <summary>Whether the run that a line opens is rows of figures.</summary>
    public static bool IsTable(PageDraft page, int first)
    {
        var end = page.EndOfRun(first);
        var rows = 0;
        for (var i = first; i < end; i++)
        {
            var line = page.Lines[i];
            if (page[i] is not null || line.Cues.Label != LineLabel.None || line.Cues.Weight > 1)
            {
                return false;
            }

            rows += line.Shape.Numbers * 5 >= line.Words ? 1 : 0;
        }

        return end - first >= MinRows && rows * 2 >= end - first;
    }
}
