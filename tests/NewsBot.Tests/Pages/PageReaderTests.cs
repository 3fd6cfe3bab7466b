using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

public sealed class PageReaderTests
{
    private const string Paragraph =
        "The harbour was shut on Monday after a crane fell across two of its three gates.";

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("--- *** ---\n!!!")]
    public void A_page_without_words_is_skipped_with_a_reason(string text) =>
        PageReader.Read(text).Skipped.ShouldNotBeNull();

    [Fact]
    public void A_menu_without_a_sentence_is_skipped()
    {
        var menu = string.Join('\n', Enumerable.Range(0, 60).Select(i => $"Section {i}"));

        PageReader.Read(menu).Skipped.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_way(string end)
    {
        var text = string.Join(end, "One bridge", "", Paragraph, Paragraph);

        var page = PageReader.Read(text);

        page.Blocks.Select(block => block.Span.Of(text).ToString())
            .ShouldBe(["One bridge", Paragraph, Paragraph]);
    }

    [Fact]
    public void A_record_keeps_every_line()
    {
        const string Text =
            "Harbour shut\n\nThe harbour was shut on Monday after a crane fell across its gates.\n\n"
            + "A second crane\n\nAnother one is leaning. Nobody is hurt.\n\nShare\n\n3 boats\n4 cranes\n2 gates";

        var page = PageReader.Read(Text, PageOrigin.Record, "Harbour shut");

        page.Blocks.Select(block => block.Kind)
            .ShouldBe([
                BlockKind.Title,
                BlockKind.Paragraph,
                BlockKind.CrossHead,
                BlockKind.Paragraph,
                BlockKind.List,
                BlockKind.List,
                BlockKind.List,
                BlockKind.List,
            ]);
    }

    [Fact]
    public void A_record_that_is_a_whole_page_loses_its_furniture()
    {
        var text =
            "Skip to content\nSubscribe\nSign in\nMenu\nSearch\n\nHarbour shut\n\n"
            + string.Join(
                "\n\n",
                Enumerable.Range(1, 4).Select(i => $"{Paragraph[..^1]}, said witness {i}.")
            )
            + "\n\nMost read\nThe dog that took the bus\n\nComments\n\nShare\n\nPrivacy";

        var page = PageReader.Read(text, PageOrigin.Record, "Harbour shut");

        page.Blocks.Count(block => block.IsBody).ShouldBe(4);
        page.Title.ShouldBe("Harbour shut");
    }

    [Theory]
    [InlineData("Page last updated at 07:12 GMT, Tuesday, 19 January 2010", null, true)]
    [InlineData("Page last updated at 07:12 GMT, Tuesday, 19 January 2010", "Harbour shut", false)]
    [InlineData("The crane fell on Tuesday, 19 January 2010", null, false)]
    public void A_record_without_headline_that_opens_with_the_stamp_of_a_page_is_one(
        string first,
        string? knownTitle,
        bool isPage
    )
    {
        var text =
            $"{first}\n\nHarbour shut\n\n{Said(1)}\n\n{Said(2)}\n\nWe sleep below a crane and we dream of it\nAda Orr\nHarbour master\n\n"
            + $"{Said(3)}\n\n{Said(4)}\n\nPrint Sponsor\n\nA gate sinks\n01 Feb 10 |  Ports";

        var page = PageReader.Read(text, PageOrigin.Record, knownTitle);

        page.Blocks.Any(block => block.Kind == BlockKind.PullQuote).ShouldBe(isPage);
        page.Blocks.Any(block => block.Kind == BlockKind.Related).ShouldBe(isPage);
        page.Blocks.Count(block => block.Kind == BlockKind.Paragraph).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_clean_record_that_opens_with_a_stamp_keeps_every_line()
    {
        var text = $"Updated 19 January 2010\n\n{Said(1)}\n\n{Said(2)}\n\n{Said(3)}";

        PageReader.Read(text, PageOrigin.Record).Blocks.ShouldAllBe(block => block.IsBody);
    }

    [Fact]
    public void A_single_line_of_a_megabyte_is_one_paragraph()
    {
        var text = string.Join(' ', Enumerable.Repeat(Paragraph, 13_000));

        var page = PageReader.Read(text);

        page.Blocks.ShouldHaveSingleItem().Kind.ShouldBe(BlockKind.Paragraph);
    }

    [Fact]
    public void Related_links_give_the_section_where_nothing_else_does()
    {
        var text =
            $"Harbour shut\n\n{Paragraph}\n\n{Paragraph}\n\nPrint\n\nA crane leans\n05 Feb 10 |  Ports\nA gate sinks\n01 Feb 10 |  Ports";

        PageReader.Read(text).Section.ShouldBe("Ports");
    }

    private static string Said(int witness) => $"{Paragraph[..^1]}, said witness {witness}.";
}
