using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>
/// Tells texts of images: lines with a credit, lines that stand twice in a row (as alternative text and as caption), and
/// two short lines that stand together among paragraphs.
/// </summary>
internal static class CaptionRules
{
    private const int Reach = 3;
    private const int LongestCredit = 8;
    private const int LongestCaptionLine = 30;

    /// <summary>Marks the captions of a stretch of lines.</summary>
    public static void Apply(PageDraft page, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (page[i] is not null || page.Lines[i].Cues.Label != LineLabel.None)
            {
                continue;
            }

            if (CreditVocabulary.HasCredit(page.TextOf(i)))
            {
                page.Mark(i, BlockKind.Caption);
                MarkTextOfCredit(page, i);
            }
            else if (FindCopy(page, i, end) is var copy and >= 0)
            {
                page.Mark(i, BlockKind.Caption);
                page.Mark(copy, BlockKind.Caption);
            }
        }

        MarkPairs(page, first, end);
    }

    // The line above a bare credit is what the image shows, if it isn't a paragraph.
    private static void MarkTextOfCredit(PageDraft page, int credit)
    {
        var line = page.Lines[credit];
        if (line.OpensRun)
        {
            return;
        }

        var above = page.Lines[credit - 1];
        var pair = above.OpensRun && page.ClosesRun(credit);
        if (
            !above.IsProse
            || (pair && line.Words <= LongestCredit && above.Words <= LongestCaptionLine)
        )
        {
            page.Mark(credit - 1, BlockKind.Caption);
        }
    }

    private static int FindCopy(PageDraft page, int i, int end)
    {
        var line = page.Lines[i];
        if (line.Words < 4)
        {
            return -1;
        }

        var text = page.TextOf(i).TrimEnd('.');
        for (var j = i + 1; j < end && j <= i + Reach; j++)
        {
            if (page.TextOf(j).StartsWith(text, StringComparison.Ordinal))
            {
                return j;
            }
        }

        return -1;
    }

    private static void MarkPairs(PageDraft page, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
        {
            if (
                page.Lines[i].OpensRun
                && page.EndOfRun(i) == i + 2
                && IsCaptionLine(page, i)
                && IsCaptionLine(page, i + 1)
                && !IntroducesList(page, i - 1)
                && !page.Lines[i].IsTime
            )
            {
                // Between headline and byline stand points of the story.
                var kind = IsBeforeByline(page, i + 2) ? BlockKind.List : BlockKind.Caption;
                page.Mark(i, kind);
                page.Mark(i + 1, kind);
            }
        }
    }

    private static bool IsCaptionLine(PageDraft page, int i)
    {
        var line = page.Lines[i];
        return page[i] is null or BlockKind.Caption
            && line.Cues is { Label: LineLabel.None, Weight: < 2 }
            && line.Words is >= 2 and <= LongestCaptionLine
            && line.Shape.End is LineEnd.Open
            && line.Shape.Separators == 0
            && !line.Shape.HasAddress;
    }

    private static bool IsBeforeByline(PageDraft page, int i) =>
        i < page.BodyFirst && page[i] is BlockKind.Byline or BlockKind.Dateline;

    private static bool IntroducesList(PageDraft page, int i) =>
        i >= 0 && page.Lines[i].Shape.End == LineEnd.Colon;
}
