using static NewsBot.Tests.Stories.Told;

namespace NewsBot.Tests.Stories;

public sealed class DifferencesTests
{
    private const string Ferry =
        "The ferry Plover sank off Ostrow harbour with 14 people aboard and a cargo of slate.";

    [Theory]
    [InlineData("2026-05-01", "17", true)]
    [InlineData("2026-05-01", "11", true)]
    [InlineData("2026-05-02", "17", false)]
    [InlineData("2026-05-02", "11", true)]
    [InlineData("2026-04-30", "11", false)]
    [InlineData("2026-05-01", "fourteen", false)]
    public void A_figure_that_has_grown_by_a_later_day_is_no_difference(
        string day,
        string figure,
        bool differs
    ) =>
        Tell(
            Build("a", Ferry),
            Build(
                "b",
                Ferry.Replace("14", figure, StringComparison.Ordinal),
                published: day,
                outlet: "Echo"
            )
        )
            .Differs.IsEmpty.ShouldBe(!differs);

    [Theory]
    [InlineData("The coins are worth 640,000 crowns, the court was told.", true)]
    [InlineData("The coins are worth 460,000 crowns, the court was told.", false)]
    [InlineData("The museum in Ostrow spent 640,000 crowns on a roof.", false)]
    public void The_same_befell_what_they_count_or_the_sentences_are_alike(
        string text,
        bool differs
    ) =>
        Tell(
            Build(
                "a",
                "A keeper of coins is on trial in Ostrow. A witness told the court that they are worth 460,000 crowns."
            ),
            Build("b", "A keeper of coins is on trial in Ostrow. " + text, outlet: "Echo")
        )
            .Differs.IsEmpty.ShouldBe(!differs);

    [Theory]
    [InlineData(
        "It is untrue that the ferry Plover sank off Ostrow harbour with 17 people aboard."
    )]
    [InlineData(
        "It is not true that the ferry Plover sank off Ostrow harbour with 17 people aboard."
    )]
    [InlineData(
        "Her owner denied that the ferry Plover sank off Ostrow harbour with 17 people aboard."
    )]
    [InlineData(
        "Reports that the ferry Plover sank off Ostrow harbour with 17 people aboard are false."
    )]
    [InlineData("The ferry Plover that sank off Ostrow harbour did not have 17 people aboard.")]
    public void A_figure_that_is_denied_is_nobodys(string text) =>
        Tell(Build("a", Ferry), Build("b", text, outlet: "Echo")).Differs.ShouldBeEmpty();

    [Fact]
    public void Sentences_that_tell_the_same_of_what_they_count_differ_though_they_are_built_otherwise()
    {
        var story = Tell(
            Build(
                "a",
                "Lifeboats looked on Monday for the ferry Plover, which sank with seven people aboard on her way to Ostrow."
            ),
            Build(
                "b",
                "There were eight people aboard the ferry Plover, the harbour office in Ostrow said.",
                outlet: "Echo"
            )
        );

        story.Differs.ShouldHaveSingleItem().About.ShouldBe("people");
    }
}
