using NewsBot.Core.Stories.Telling;
using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class RetractionsTests
{
    private const string Told =
        "The flood in Ostrow drowned 12 sheep of the abbey, the shepherd said.";

    [Theory]
    [InlineData("Correction: The flood in Ostrow drowned nine sheep, not 12.", true)]
    [InlineData(
        "Correction: We said that the flood in Ostrow drowned 12 sheep. It drowned nine.",
        true
    )]
    [InlineData(
        "An earlier version of this article said 12 sheep drowned in Ostrow; it was nine.",
        true
    )]
    [InlineData(
        "Correction: The flood in Ostrow drowned nine sheep. An earlier version said 12.",
        true
    )]
    [InlineData(
        "Clarification: We gave the sheep of Ostrow abbey as 12 when they should have been nine.",
        true
    )]
    [InlineData("Correction: We wrongly said that the flood in Ostrow drowned 12 sheep.", true)]
    [InlineData("Correction: The flood in Ostrow drowned 12 sheep, not 21.", false)]
    [InlineData(
        "Correction: We said that the flood in Ostrow drowned nine sheep. It drowned 12.",
        false
    )]
    [InlineData("Correction: The flood in Ostrow broke eight dams, not 12 dams.", false)]
    [InlineData("Correction: The choir of Lower Marrick has nine singers, not 12.", false)]
    [InlineData("The flood in Ostrow drowned nine sheep, not 12.", false)]
    public void A_correction_takes_back_the_figure_that_it_calls_wrong(string line, bool takesBack)
    {
        var article = Build("a", Told + "\n\n" + line, title: "Flood in Ostrow");

        IsTakenBack(article).ShouldBe(takesBack);
    }

    [Fact]
    public void Words_that_nobody_said_are_taken_back()
    {
        var article = Build(
            "a",
            "The abbot of Ostrow said \"we shall sell every sheep\" after the flood.\n\n"
                + "Correction: We misquoted the abbot as saying \"we shall sell every sheep\". He said \"we shall count every sheep\".",
            title: "Flood in Ostrow"
        );

        IsTakenBack(article).ShouldBeTrue();
        Tell(article).Quotations.ShouldNotContain(q => q.Citation.Text.Contains("sell every"));
    }

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-05-03", false)]
    public void What_is_told_after_a_correction_is_not_taken_back_by_it(string day, bool takesBack)
    {
        var correction = Build(
            "b",
            "Correction: The flood in Ostrow drowned nine sheep, not 12.",
            published: "2026-05-02"
        );
        var sentence = StorySentences.Of(Build("a", Told, published: day))[0];

        (Retractions.In([correction]).Of(sentence) is not null).ShouldBe(takesBack);
    }

    [Fact]
    public void What_was_taken_back_is_told_where_there_is_nothing_else_and_the_correction_stands_behind_it()
    {
        const string line = "Correction: The flood in Ostrow drowned nine sheep, not 12.";
        const string other = "The flood in Ostrow reached the abbey before dawn on Monday.";

        Tell(Build("a", Told + "\n\n" + line)).Summary.Select(c => c.Text).ShouldBe([Told, line]);
        Tell(Build("a", Told + " " + other + "\n\n" + line))
            .Summary.Select(c => c.Text)
            .ShouldBe([other]);
    }

    private static bool IsTakenBack(NewsBot.Core.Articles.Article article) =>
        Retractions.In([article]).Of(StorySentences.Of(article)[0]) is not null;
}
