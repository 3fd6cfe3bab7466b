using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Says what stands between the headline and the body: standfirst, summary points, or tools.</summary>
internal static class LeadClassifier
{
    private const int MinParagraphs = 2;
    private const int MinStandfirstWords = 6;

    /// <summary>Marks the lines between headline and body.</summary>
    public static void Apply(PageDraft page)
    {
        MarkScoreAbove(page);
        MarkTables(page);
        for (var i = page.LeadFirst; i < page.BodyFirst; i++)
        {
            if (page[i] is null && page.Lines[i].Cues is { Label: LineLabel.None, Weight: < 3 })
            {
                if (IsStandfirst(page, i))
                {
                    page.Mark(i, BlockKind.Paragraph);
                }
                else if (
                    page.Lines[i].IsTime
                    && page.Lines[i].OpensRun
                    && page.EndOfRun(i) == page.BodyFirst
                )
                {
                    page.Mark(i, BlockKind.CrossHead);
                }
                else if (i > 0 && page[i - 1] == BlockKind.CrossHead && i + 1 == page.BodyFirst)
                {
                    page.Mark(i, BlockKind.CrossHead);
                }
                else if (IsPoint(page, i) || IsFact(page, i))
                {
                    page.Mark(i, BlockKind.List);
                }
            }
        }
    }

    // Results stand above the report of them as often as below.
    private static void MarkTables(PageDraft page)
    {
        for (var i = page.LeadFirst; i < page.BodyFirst; i++)
        {
            if (!page.Lines[i].OpensRun)
            {
                continue;
            }

            if (TailClassifier.IsTable(page, i))
            {
                for (var end = Math.Min(page.EndOfRun(i), page.BodyFirst); i < end; i++)
                {
                    page.Mark(i, BlockKind.List);
                }

                i--;
            }
            else if (TailClassifier.IsTableHead(page, i))
            {
                page.Mark(i, BlockKind.CrossHead);
                for (var end = Math.Min(page.EndOfRun(i), page.BodyFirst); i + 1 < end; i++)
                {
                    page.Mark(i + 1, BlockKind.List);
                }
            }
        }
    }

    /// <summary>
    /// Lets the body begin with the first of two paragraphs or more that stand below the headline: short ones between
    /// tools and captions add up to too little.
    /// </summary>
    public static void RaiseBody(PageDraft page)
    {
        var (first, paragraphs) = (page.BodyFirst, 0);
        for (var i = page.BodyFirst - 1; i >= page.LeadFirst; i--)
        {
            var line = page.Lines[i];
            if (line.Cues.Label is LineLabel.OtherNews or LineLabel.Comments or LineLabel.Related)
            {
                break;
            }

            if (line is { IsProse: true, Cues.Weight: < 2, Shape.IsSentence: true })
            {
                (first, paragraphs) = (i, paragraphs + 1);
            }
        }

        if (paragraphs >= MinParagraphs)
        {
            page.BodyFirst = first;
        }
    }

    // "Ashton Town 3-2 Orre United"
    private static void MarkScoreAbove(PageDraft page)
    {
        var i = page.Title - 1;
        if (
            i >= 0
            && page.Lines[i].Shape is { LowerCase: 0, Numbers: 2, Words: >= 4 and <= 10 }
            && HasScore(page.TextOf(i))
        )
        {
            page.Mark(i, BlockKind.List);
        }
    }

    private static bool HasScore(ReadOnlySpan<char> line)
    {
        var dash = line.IndexOfAny('-', '\u2013');
        return dash > 0
            && dash + 1 < line.Length
            && char.IsAsciiDigit(line[dash - 1])
            && char.IsAsciiDigit(line[dash + 1]);
    }

    private static bool IsStandfirst(PageDraft page, int i)
    {
        var line = page.Lines[i];
        var follows = i <= page.LeadFirst + 1;
        return (
                (line.IsProse || (line.IsText && line.Words >= 4 && line.Cues.Weight == 0))
                && line.Shape.End != LineEnd.Ellipsis
            )
            || (line.Shape.End == LineEnd.Colon && i + 1 == page.BodyFirst)
            || (
                follows
                && line.Words >= MinStandfirstWords
                && line.Shape.LowerCase * 2 > line.Words
                && page.ClosesRun(i)
            );
    }

    /// <summary>Whether a line is of the form <c>Host: Ann Orr</c>, among others of it.</summary>
    public static bool IsFact(PageDraft page, int i) =>
        IsLabelled(page, i)
        && (
            (i > 0 && !page.Lines[i].OpensRun && IsLabelled(page, i - 1))
            || (!page.ClosesRun(i) && IsLabelled(page, i + 1))
        );

    private static bool IsLabelled(PageDraft page, int i) =>
        page[i] is null or BlockKind.List
        && page.Lines[i] is { Turn: not 0, Shape.Numbers: 0 }
        && !CreditVocabulary.HasCredit(page.TextOf(i));

    // Two to six lines of some words without a blank one between.
    private static bool IsPoint(PageDraft page, int i)
    {
        var first = i;
        while (first > page.LeadFirst && !page.Lines[first].OpensRun)
        {
            first--;
        }

        var end = page.EndOfRun(i);
        if (end - first is < 2 or > 6 || end > page.BodyFirst)
        {
            return false;
        }

        for (var j = first; j < end; j++)
        {
            if (
                page[j] is not (null or BlockKind.List)
                || page.Lines[j].Words < 4
                || page.Lines[j].Cues is not { Label: LineLabel.None, Weight: 0 }
            )
            {
                return false;
            }
        }

        return true;
    }
}
