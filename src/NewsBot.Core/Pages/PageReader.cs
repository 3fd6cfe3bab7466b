using System.Collections.Immutable;

namespace NewsBot.Core.Pages;

/// <summary>Finds out what each line of a page is. Thread-safe; holds no state.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="text">The page as it arrived, with any line ends.</param>
    /// <param name="origin">Where the text comes from.</param>
    /// <param name="knownTitle">The headline where a record tells it, else <see langword="null"/>.</param>
    public static Page Read(
        string text,
        PageOrigin origin = PageOrigin.RawPage,
        string? knownTitle = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = LineReader.Read(text);
        var scores = BodyScores.Of(lines);
        var page = new PageDraft(text, lines);
        (page.BodyFirst, page.BodyEnd) = BodyFinder.Find(lines, scores);
        var facts = FrontMatter.Read(page);
        page.Title = HeadlineFinder.Find(page, facts);
        facts.ReadBareNames(page);
        page.Published = PublicationFinder.Find(page, facts);
        Classify(page, facts);
        return new Page
        {
            Blocks = Blocks(page),
            Title = knownTitle ?? (page.Title >= 0 ? page.TextOf(page.Title).ToString() : null),
            Published = page.Published,
            Authors = [.. facts.Bylines.SelectMany(pair => pair.Value).Take(1)],
        };
    }

    private static void Classify(PageDraft page, FrontMatter facts)
    {
        if (page.Title >= 0)
        {
            page.Mark(page.Title, BlockKind.Title);
        }

        RelatedLinks.Apply(page, page.BodyEnd, page.Count, inside: false);
        facts.Mark(page);
        RelatedLinks.Apply(page, page.BodyFirst, page.BodyEnd, inside: true);
        PullQuoteRules.Apply(page, page.LeadFirst, page.BodyEnd);
        CaptionRules.Apply(page, page.LeadFirst, page.BodyEnd);
        LeadClassifier.Apply(page);
        BodyClassifier.Apply(page, page.BodyFirst, page.BodyEnd);
        TailClassifier.Apply(page);
    }

    private static ImmutableArray<Block> Blocks(PageDraft page)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            blocks.Add(new Block(page[i] ?? BlockKind.Furniture, page.Lines[i].Span));
        }

        return blocks.MoveToImmutable();
    }
}
