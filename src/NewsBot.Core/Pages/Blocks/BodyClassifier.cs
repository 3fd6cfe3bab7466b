using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Pages.Names;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Says of the lines inside the body that no other rule knows whether they are paragraphs, heads, lists or none of it.</summary>
internal static class BodyClassifier
{
    private const int LongestHead = 10;
    private const int LongestLink = 16;
    private const int MinReport = 15;
    private const int SmallHead = 3;
    private const int LargeHead = 6;
    private const int MaxScan = 30;
    private const float HeadlineWords = 7;
    private const int ListRun = 3;
    private const int LongItem = 20;

    /// <summary>Marks the rest of a stretch of lines.</summary>
    public static void Apply(PageDraft page, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (page[i] is null)
            {
                if (IsSignedHead(page, i))
                {
                    page.Mark(i, BlockKind.CrossHead);
                    page.Mark(i + 1, BlockKind.Byline);
                }

                page.Mark(i, Kind(page, i, end));
            }
        }

        PartHeadsFromCaptions(page, first, end);
    }

    // Where the heads of a page are a word or three, a longer line that stands like one is the text of an image.
    private static void PartHeadsFromCaptions(PageDraft page, int first, int end)
    {
        var (small, large) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (page[i] == BlockKind.CrossHead)
            {
                small += page.Lines[i].Words <= SmallHead ? 1 : 0;
                large += page.Lines[i].Words >= LargeHead ? 1 : 0;
            }
        }

        for (var i = first; i < end && small > large && large > 0; i++)
        {
            if (
                page[i] == BlockKind.CrossHead
                && page.Lines[i] is { Words: >= LargeHead } line
                && line.Shape.LowerCase * 2 > line.Words
            )
            {
                page.Turn(i, BlockKind.Caption);
            }
        }
    }

    private static BlockKind Kind(PageDraft page, int i, int end)
    {
        var line = page.Lines[i];
        if (page.Entries[i] is { } kind && !IsIntroduced(page, i))
        {
            return kind;
        }

        if (page.Turns[i])
        {
            return BlockKind.Paragraph;
        }

        if (line.Cues.Label != LineLabel.None || SoundsLikeFurniture(line))
        {
            return BlockKind.Furniture;
        }

        if (line.Shape.IsItem || IsItem(page, i))
        {
            return IsHeadline(page, i) ? BlockKind.Related
                : IsLongItem(line) ? BlockKind.Paragraph
                : BlockKind.List;
        }

        if (line.IsText || IsShortSentence(line))
        {
            return BlockKind.Paragraph;
        }

        if (line.Words <= LongestHead && LeadsToText(page, i, end))
        {
            return BlockKind.CrossHead;
        }

        return line.Cues.Weight > 0 ? BlockKind.Furniture : Fragment(line);
    }

    // A note of several sentences behind a bullet.
    private static bool IsLongItem(Line line) =>
        line is { Words: >= LongItem, IsProse: true, Shape: { IsSentence: true, InnerStops: > 0 } };

    // A head with a name and a role below it opens a piece by another writer.
    private static bool IsSignedHead(PageDraft page, int i) =>
        page.Lines[i] is { Words: <= 4, IsText: false, Cues.Label: LineLabel.None }
        && !page.ClosesRun(i)
        && (page[i + 1] == BlockKind.Byline || IsSignature(page, i + 1));

    private static bool IsSignature(PageDraft page, int i) =>
        page[i] is null
        && page.ClosesRun(i)
        && page.Lines[i - 1].OpensRun
        && i + 1 < page.BodyEnd
        && page.Lines[i + 1].IsProse
        && page.Lines[i].Shape is { End: LineEnd.Open, Numbers: 0 }
        && page.TextOf(i).Contains(',')
        && BylineParser.TryParseBare(page.TextOf(i), []);

    private static bool SoundsLikeFurniture(Line line) =>
        line.Cues.Weight switch
        {
            < 9 when line.Words >= MinReport && line.IsReport => false,
            >= 5 => line.Words < 80,
            >= 3 => line.Words < 36,
            2 => line.Words < 12,
            _ => false,
        };

    private static bool IsShortSentence(Line line) =>
        line.Shape.End is LineEnd.Stop or LineEnd.Colon && line.Shape.LowerCase * 3 >= line.Words
        || line.Shape.IsSentence && line.Words <= 3;

    private static bool IsItem(PageDraft page, int i)
    {
        var (first, end) = Run(page, i);
        if (IsIntroduced(page, i))
        {
            return true;
        }

        var (prose, told) = (0, 0);
        for (var j = first; j < end; j++)
        {
            prose += page.Lines[j].IsProse ? 1 : 0;
            told += page[j] is BlockKind.Byline or BlockKind.Dateline or BlockKind.Title ? 1 : 0;
        }

        return end - first >= ListRun
            && told == 0
            && prose * 3 < end - first
            && !page.Lines[i].IsProse;
    }

    private static bool IsIntroduced(PageDraft page, int i)
    {
        var (first, end) = Run(page, i);
        return end - first >= 2
            && (
                (first > 0 && page.Lines[first - 1].Shape.End == LineEnd.Colon)
                || (i > first && page.Lines[first].Shape.End == LineEnd.Colon)
            );
    }

    private static float Words(PageDraft page, int i)
    {
        var (first, end) = Run(page, i);
        var words = 0;
        for (var j = first; j < end; j++)
        {
            words += page.Lines[j].Words;
        }

        return (float)words / (end - first);
    }

    // The lines around one without a blank line between, as far as needed.
    private static (int First, int End) Run(PageDraft page, int i)
    {
        var first = i;
        while (!page.Lines[first].OpensRun && i - first < MaxScan)
        {
            first--;
        }

        return (first, Math.Min(page.EndOfRun(i), i + MaxScan));
    }

    // Items are short, or come behind a colon or a bullet; several longer lines in a run are headlines of other articles.
    private static bool IsHeadline(PageDraft page, int i) =>
        page.Lines[i]
            is { IsText: false, HasFigures: false, Shape: { IsItem: false, End: LineEnd.Open } }
        && Words(page, i) >= HeadlineWords
        && !IsIntroduced(page, i);

    // A head stands alone and is followed by what it heads, captions and tools aside; two in a row are a list of links.
    private static bool LeadsToText(PageDraft page, int i, int end)
    {
        var line = page.Lines[i];
        if (
            line.Shape.StartsLower
            || (i > 0 && page[i - 1] is BlockKind.Byline or BlockKind.Dateline or BlockKind.Title)
            || line.Shape.HasAddress
            || (!line.OpensRun && page.ClosesRun(i) && !page.Lines[i - 1].IsTime)
        )
        {
            return false;
        }

        for (var j = i + 1; j < end && j <= i + 4; j++)
        {
            var next = page.Lines[j];
            if (page[j] is null or BlockKind.Paragraph)
            {
                return next.IsProse
                    || IsShortSentence(next)
                    || (line.IsTime && j == i + 1 && LeadsToText(page, j, end));
            }
        }

        return false;
    }

    // Too long for a head and no sentence: a link's headline, or beyond that an image's text.
    private static BlockKind Fragment(Line line) =>
        line.Words switch
        {
            > LongestHead when line.HasFigures => BlockKind.List,
            > LongestLink => BlockKind.Caption,
            > LongestHead => BlockKind.Related,
            _ => BlockKind.Furniture,
        };
}
