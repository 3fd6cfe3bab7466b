using System.Collections.Immutable;
using NewsBot.Core.Language;
using NewsBot.Core.Pages.Blocks;
using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Pages.Metadata;
using NewsBot.Core.Pages.Names;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages;

/// <summary>
/// Finds out what each line of a page is: first the stretch of lines that is the body, then headline, date and names
/// around it, then what each line inside and near it is. Everything else is furniture. What the rules say is one of the things by
/// which fitted weights then tell what each line is. Time is linear in the length of the text. Thread-safe; holds no state.
/// </summary>
public static class PageReader
{
    // A text this short without one whole sentence is taken as it is; a longer one is a menu.
    private const int FewLines = 30;

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page as it arrived, with any line ends.</param>
    /// <param name="origin">Where the text comes from.</param>
    /// <param name="knownTitle">The headline where a record tells it, else <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops between lines and between the rules.</param>
    /// <returns>
    /// The page; <see cref="Page.Skipped"/> tells why there is nothing to answer from. No text fails, whatever is in it.
    /// </returns>
    public static Page Read(
        string text,
        PageOrigin origin = PageOrigin.RawPage,
        string? knownTitle = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var clear = ClearText.Of(text);
        var (page, facts, isWhole) = ByRules(clear.Text, origin, knownTitle, cancellationToken);
        var told = Told(page, facts, knownTitle);
        if (isWhole)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LineModel.Fitted.Apply(page);
        }

        return told with
        {
            Blocks = Blocks(page, clear),
            Language = Language(page),
            Next = page.Next > 0 ? clear.ToSource(page.Lines[page.Next].Span).Start : null,
            Skipped = WhySkipped(page),
        };
    }

    /// <summary>Reads a page by rules alone, before the fitted weights have their say.</summary>
    internal static (PageDraft Page, FrontMatter Facts, bool IsWhole) ByRules(
        string text,
        PageOrigin origin,
        string? knownTitle,
        CancellationToken cancellationToken
    )
    {
        var lines = LineReader.Read(text, cancellationToken);
        var page = new PageDraft(text, lines);
        if (origin == PageOrigin.RawPage || IsWholePage(page, knownTitle))
        {
            (page.BodyFirst, page.BodyEnd) = BodyFinder.Find(
                lines,
                BodyScores.Of(lines, page.Turns, page.Entries)
            );
        }

        while (page.BodyFirst > 0 && page.Entries[page.BodyFirst - 1] == BlockKind.CrossHead)
        {
            page.BodyFirst--;
        }

        var facts = FrontMatter.Read(page);
        if (NextArticle.HeadIn(page, facts) is { } head)
        {
            page.BodyEnd = page.Next = head;
        }

        var isClean = page.BodyEnd == 0 && (origin == PageOrigin.Record || lines.Count <= FewLines);
        if (isClean)
        {
            RecordClassifier.Apply(page, knownTitle);
        }
        else
        {
            ReadWhole(page, facts, cancellationToken);
        }

        return (page, facts, !isClean);
    }

    // A record without a headline that opens with the stamp of a page ("Page last updated at ...") is one.
    private static bool IsWholePage(PageDraft page, string? knownTitle) =>
        RecordClassifier.IsWholePage(page.Lines)
        || (knownTitle is null && RecordClassifier.OpensAsPage(page.Lines))
        || (knownTitle is null && FrontMatter.Read(page).IsStamped);

    private static void ReadWhole(
        PageDraft page,
        FrontMatter facts,
        CancellationToken cancellationToken
    )
    {
        page.Title = HeadlineFinder.Find(page, facts);
        BareBylines.Read(page, facts);
        LeadClassifier.RaiseBody(page);
        if (page.Title >= 0)
        {
            page.Mark(page.Title, BlockKind.Title);
        }

        cancellationToken.ThrowIfCancellationRequested();
        RelatedLinks.Apply(page, page.BodyEnd, page.Count, inside: false);
        facts.Mark(page);
        RelatedLinks.Apply(page, page.BodyFirst, page.BodyEnd, inside: true);
        AuthorNotes.Apply(page, AuthorFinder.Find(page, facts));
        cancellationToken.ThrowIfCancellationRequested();
        PullQuoteRules.Apply(page, page.LeadFirst, page.BodyEnd);

        // Names, dates, known heads and words that stand twice are certain; what follows goes by shape.
        page.Settle();
        CaptionRules.Apply(page, page.LeadFirst, page.BodyEnd);
        LeadClassifier.Apply(page);
        BodyClassifier.Apply(page, page.BodyFirst, page.BodyEnd);
        NextArticle.Mark(page);
        TailClassifier.Apply(page);
    }

    // What the page tells about itself, by what the rules know of its lines.
    private static Page Told(PageDraft page, FrontMatter facts, string? knownTitle) =>
        new()
        {
            Blocks = [],
            Title = knownTitle ?? (page.Title >= 0 ? page.TextOf(page.Title).ToString() : null),
            Published = PublicationFinder.Find(page, facts),
            Outlet = OutletFinder.Find(page),
            Section = SectionFinder.Find(page),
            Authors = [.. AuthorFinder.Find(page, facts)],
        };

    private static ImmutableArray<Block> Blocks(PageDraft page, ClearText clear)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(page.Count);
        for (var i = 0; i < page.Count; i++)
        {
            blocks.Add(
                new Block(page[i] ?? BlockKind.Furniture, clear.ToSource(page.Lines[i].Span))
            );
        }

        return blocks.MoveToImmutable();
    }

    private static WrittenLanguage? Language(PageDraft page)
    {
        var reader = new LanguageReader();
        var last = 0;
        for (; last < page.Count && !reader.HasEnough; last++)
        {
            if (page[last] is BlockKind.Paragraph)
            {
                reader.Add(page.TextOf(last));
            }
        }

        return reader.Tell(() =>
            string.Join(
                ' ',
                Enumerable
                    .Range(0, last)
                    .Where(i => page[i] is BlockKind.Paragraph)
                    .Select(i => page.TextOf(i).ToString())
            )
        );
    }

    private static string? WhySkipped(PageDraft page)
    {
        if (page.Count == 0)
        {
            return "the page is empty";
        }

        if (!page.Lines.Any(line => line.Words > 0))
        {
            return "the page holds no words";
        }

        return page.BodyEnd == 0 ? "the page holds no running text" : null;
    }
}
