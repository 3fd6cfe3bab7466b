using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Finds where another article begins in one file, as front pages of blogs have them: a headline with a date and a name of its
/// own below it, and running text behind both sides.
/// </summary>
internal static class NextArticle
{
    private const int MinText = 2;
    private const int ShortestHead = 3;
    private const int LongestHead = 18;
    private const int Reach = 3;

    /// <summary>The line of its headline inside the body, or <see langword="null"/>.</summary>
    public static int? HeadIn(PageDraft page, FrontMatter facts)
    {
        var text = 0;
        for (var i = page.BodyFirst; i < page.BodyEnd; i++)
        {
            if (text >= MinText && IsHead(page, i) && IsSigned(page, facts, i))
            {
                return i;
            }

            text += page.Lines[i].IsProse ? 1 : 0;
        }

        return null;
    }

    /// <summary>Marks what stands behind this article as links to others.</summary>
    public static void Mark(PageDraft page)
    {
        for (var i = page.Next; page.Next > 0 && i < page.Count; i++)
        {
            if (page.Lines[i].Cues is { Label: LineLabel.None, Weight: < 3 })
            {
                page.Mark(i, BlockKind.Related);
            }
        }
    }

    private static bool IsHead(PageDraft page, int i) =>
        page.Lines[i]
            is {
                OpensRun: true,
                Words: >= ShortestHead and <= LongestHead,
                IsText: false,
                IsProse: false,
                Cues: { Label: LineLabel.None, Weight: < 2 },
                Shape: { End: LineEnd.Open, StartsLower: false, IsItem: false },
            };

    // A day and who wrote it, on one line or two, and text behind them.
    private static bool IsSigned(PageDraft page, FrontMatter facts, int head)
    {
        var (dated, named) = (false, false);
        for (var i = head + 1; i < Math.Min(page.Count, head + Reach); i++)
        {
            if (page.Lines[i].IsProse)
            {
                break;
            }

            dated |= facts.TellsDay(i);
            named |= facts.TellsName(i);
        }

        return dated && named && LeadsToText(page, head);
    }

    private static bool LeadsToText(PageDraft page, int head)
    {
        for (var i = head + 2; i < Math.Min(page.Count, head + Reach + 2); i++)
        {
            if (page.Lines[i].IsProse)
            {
                return true;
            }
        }

        return false;
    }
}
