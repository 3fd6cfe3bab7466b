using NewsBot.Core.Pages;

namespace NewsBot.Tests.Pages;

public sealed class LineWrapsTests
{
    private const string Menu = "Home\nNews\nSport\nWeather";

    [Fact]
    public void Lines_that_were_wrapped_are_one_paragraph()
    {
        const string Text =
            "Kelm votes to dredge northern basin\n\n"
            + "The harbour board of Kelm voted on Tuesday to dredge the northern basin\n"
            + "for the first time in nineteen years, after two freighters ran aground\n"
            + "within a week.\n\n"
            + "Mette Lund, the mayor, voted against the plan. She said the town could\n"
            + "not pay for it and that the pilots had not been asked.\n";

        Lines(Text).ShouldBe([1, 3, 2]);
    }

    [Fact]
    public void An_indented_line_begins_a_paragraph()
    {
        const string Text =
            "    PORT ADAIR (TNS) -- A tanker carrying 62,000 tonnes of crude broke\n"
            + "in two on the Kelso Bank on Saturday after losing steerage in heavy\n"
            + "seas, and all of its crew were lifted off by helicopter at midnight\n"
            + "    Fishermen at Port Adair said oil had come ashore by noon, and that\n"
            + "nobody had told them anything about it since the coastguard had left.";

        Lines(Text).ShouldBe([3, 2]);
    }

    [Fact]
    public void Headlines_below_each_other_stay_apart()
    {
        const string Text =
            "Council to sell the old customs hall to a brewer after a decade of rows\n"
            + "Ferry crews to vote on winter timetable that takes off the last boat\n"
            + "Basin to be dredged for the first time in nineteen years, board says\n"
            + Menu;

        Lines(Text).ShouldAllBe(lines => lines == 1);
    }

    [Theory]
    [InlineData("\"T\nhe mud was here before the board was,\" says Ruta Veen, a pilot.")]
    [InlineData("T\nHE MUD was here before the board was, says Ruta Veen, a pilot.")]
    public void A_drop_cap_belongs_to_its_paragraph(string text) => Lines(text).ShouldBe([2]);

    [Fact]
    public void A_letter_above_a_list_is_none() =>
        Lines("A\nAbattoirs are inspected by the county once in each quarter.").ShouldBe([1, 1]);

    private static IEnumerable<int> Lines(string text) =>
        PageReader.Read(text).Blocks.Select(b => 1 + b.Span.Of(text).Count('\n'));
}
