using NewsBot.Core.Language;
using NewsBot.Core.Pages;
using NewsBot.Core.Pages.Blocks;

namespace NewsBot.Tests.Pages;

public sealed class LineModelTests
{
    private const string Letters =
        "The Argus\nNews Sport Rural\nYour letters: rams and rates\nJuly 8, 2014\nHands off the ram\n"
        + "The decision to move the concrete ram from the park is an insult to every shearer in the shire. Leave it where it is.\n"
        + "The mayor says that nobody objected. Nobody was asked, and nobody will be asked next time.\n"
        + "Ann Orr, Tarrow Flat\nThanks\n"
        + "To the two lads who pushed my scooter out of the ford last week: you would not give your names, so thank you here.\n"
        + "D. Lund, Ford Road\nConditions of use  Privacy\n";

    [Fact]
    public void The_table_has_one_row_for_everything_that_is_seen() =>
        new WordTable("line-weights", "Pages.Tables")
            .Words()
            .Select(row => (row.Head, row.Words.Length))
            .ShouldBe(LineModel.RowNames().Select(name => (name, LineModel.Kinds)));

    [Fact]
    public void Without_weights_the_kinds_that_are_fixed_stay()
    {
        var page = ByRules();
        var rules = Kinds(page);

        new LineModel(new float[LineModel.RowNames().Count() * LineModel.Kinds]).Apply(page);

        rules.ShouldContain(BlockKind.Title);
        rules
            .Zip(Kinds(page))
            .Where(pair => pair.First is BlockKind.Title or BlockKind.Dateline)
            .ShouldAllBe(pair => pair.First == pair.Second);
    }

    [Fact]
    public void No_second_headline_or_date_is_told()
    {
        var page = ByRules();
        var weights = new float[LineModel.RowNames().Count() * LineModel.Kinds];
        weights[(int)BlockKind.Title] = weights[(int)BlockKind.Dateline] = 50;
        var titles = Kinds(page).Count(kind => kind == BlockKind.Title);
        var dates = Kinds(page).Count(kind => kind == BlockKind.Dateline);

        new LineModel(weights).Apply(page);

        Kinds(page).Count(kind => kind == BlockKind.Title).ShouldBe(titles);
        Kinds(page).Count(kind => kind == BlockKind.Dateline).ShouldBe(dates);
    }

    [Fact]
    public void Letters_behind_a_name_and_a_short_head_are_not_lost() =>
        PageReader
            .Read(Letters)
            .Blocks.Count(block => block.Kind == BlockKind.Paragraph)
            .ShouldBe(3);

    [Fact]
    public void A_page_of_very_many_lines_is_left_as_the_rules_read_it()
    {
        var page = ByRules(string.Concat(Enumerable.Repeat("A short line\n", 2001)));
        var rules = Kinds(page);

        LineModel.Fitted.Apply(page);

        Kinds(page).ShouldBe(rules);
    }

    private static PageDraft ByRules(string text = Letters) =>
        PageReader.ByRules(text, PageOrigin.RawPage, null, CancellationToken.None).Page;

    private static BlockKind?[] Kinds(PageDraft page) =>
        [.. Enumerable.Range(0, page.Count).Select(i => page[i])];
}
