using NewsBot.Core.Pages.Dates;
using NewsBot.Core.Pages.Lines;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Tells links to other articles: below a head that announces them, behind a lead-in, or with a date and a section.</summary>
internal static class RelatedLinks
{
    private const int LongestDatedLink = 80;
    private const int LongestLeadIn = 24;

    /// <summary>Marks heads, lead-ins and their links in a stretch of lines; lists of other news become furniture.</summary>
    public static void Apply(PageDraft page, int first, int end, bool inside)
    {
        for (var i = first; i < end; i++)
        {
            if (page[i] is not null)
            {
                continue;
            }

            if (FollowedBy(page.Lines[i].Cues.Label) is { } kind)
            {
                page.Mark(i, kind);
                MarkFollowers(page, i, end, kind, inside);
            }
            else if (HasLeadIn(page.TextOf(i)))
            {
                page.Mark(i, BlockKind.Related);
            }
        }

        MarkDatedLinks(page, first, end);
    }

    /// <summary>
    /// Section of a link's date line, <c>05 Feb 10 |  Asia-Pacific</c> or <c>3 APRIL 2011, BUSINESS</c>; empty for any other
    /// line.
    /// </summary>
    public static ReadOnlySpan<char> SectionOf(ReadOnlySpan<char> line, List<DateMention> mentions)
    {
        if (line.Length > LongestDatedLink || line.IndexOfAny('|', ',') < 0)
        {
            return default;
        }

        DatelineParser.Parse(line, mentions);
        if (mentions is not [{ Start: 0, Date.Precision: DatePrecision.Day } date])
        {
            return default;
        }

        var rest = line[date.End..].TrimStart();
        var section = rest.Length > 1 ? rest[1..].Trim() : default;
        return (rest is ['|', ..] && date.ShortYear) || (rest is [',', ..] && IsCapitals(section))
            ? section
            : default;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text) =>
        LineMeter.Measure(text) is { LowerCase: 0, Words: > 0 and <= 4 } shape
        && shape.AllCaps == shape.Words;

    private static BlockKind? FollowedBy(LineLabel label) =>
        label switch
        {
            LineLabel.Related => BlockKind.Related,
            LineLabel.OtherNews
            or LineLabel.Topics
            or LineLabel.Advert
            or LineLabel.Comments
            or LineLabel.Author
            or LineLabel.SignUp => BlockKind.Furniture,
            _ => null,
        };

    // The rest of the head's run; where the head stands alone, the run below it. Prose ends both.
    private static void MarkFollowers(
        PageDraft page,
        int head,
        int end,
        BlockKind kind,
        bool inside
    )
    {
        var alone = page.ClosesRun(head);
        var stop = Math.Min(end, page.EndOfRun(alone && head + 1 < page.Count ? head + 1 : head));
        if (alone && (!inside || stop - head <= 2) && kind == BlockKind.Furniture)
        {
            return;
        }

        if (page.Lines[head].Cues.Label == LineLabel.Advert)
        {
            MarkAdvert(page, head);
            return;
        }

        for (var i = head + 1; i < stop && IsLink(page.Lines[i], inside); i++)
        {
            if (page.Lines[i].Cues.Weight >= 3)
            {
                page.Mark(i, BlockKind.Furniture);
            }

            if (alone && inside && stop == head + 2 && page.Lines[i].Words < 5)
            {
                return;
            }

            page.Mark(i, kind);
        }
    }

    private static void MarkAdvert(PageDraft page, int head)
    {
        if (!page.ClosesRun(head) && page.Lines[head + 1].Cues.Weight >= 2)
        {
            page.Mark(head + 1, BlockKind.Furniture);
        }
    }

    private static bool IsLink(Line line, bool inside) =>
        !(inside && line.IsProse && line.Shape.IsSentence)
        && line.Words <= 40
        && line.Cues.Label == LineLabel.None;

    // "Read more: …", "MORE: …", "Related: …"
    private static bool HasLeadIn(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLeadIn)].IndexOfAny(":|\u2013>");
        if (colon <= 0 || colon + 2 >= line.Length || line.Length > 200)
        {
            return false;
        }

        Span<char> folded = stackalloc char[LineWords.MaxChars];
        Span<int> starts = stackalloc int[LineWords.WordRoom];
        return LabelVocabulary.Of(new LineWords(line[..colon], folded, starts))
            == LineLabel.Related;
    }

    private static void MarkDatedLinks(PageDraft page, int first, int end)
    {
        var mentions = new List<DateMention>();
        for (var i = first; i < end; i++)
        {
            if (page.Lines[i].Words <= 12 && !SectionOf(page.TextOf(i), mentions).IsEmpty)
            {
                page.Mark(i, BlockKind.Related);
                if (i > first && !page.Lines[i].OpensRun)
                {
                    page.Mark(i - 1, BlockKind.Related);
                }
            }
        }
    }
}
