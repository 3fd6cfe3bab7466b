namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What the words of a claim say that stand in the place of others.</summary>
public sealed class SenseChangeTests
{
    [Theory]
    [InlineData("The road is open to all", "The road is shut to all", "open")]
    [InlineData("We like the very old roads of Tarn", "We like the new roads of Tarn", "old")]
    [InlineData(
        "The road was open and dry for all of us today",
        "The road was shut and wet for all of us today",
        "open"
    )]
    [InlineData(
        "Storms opened bridges and roads in Tarn",
        "in Tarn the roads, the bridge: closed by storms",
        "opened"
    )]
    public void The_opposite_of_a_word_is_told_once(string said, string claim, string word) =>
        Notes(said, claim).ShouldBe($"SaysOpposite: {word}");

    [Theory]
    [InlineData("We like new roads of Tarn", "We like old new roads of Tarn")]
    [InlineData("Storms hit the new bridge and roads", "roads, bridge new: hit by old storms")]
    [InlineData(
        "We shut the road for us all in May as it was far too cold",
        "We shut the road for us all in hot"
    )]
    public void A_word_is_the_opposite_of_those_alone_that_it_replaces(string said, string claim) =>
        Notes(said, claim).ShouldBeEmpty();

    [Theory]
    [InlineData("The road is not open to all today", "The road is shut to all today")]
    [InlineData("The road is open to all today", "The road is not shut to all today")]
    public void A_negation_makes_up_for_an_opposite(string said, string claim) =>
        Notes(said, claim).ShouldBeEmpty();

    [Fact]
    public void A_negation_makes_up_for_no_figure() =>
        Notes(
                "We do not pay 5 pounds a day for this old road",
                "We pay 7 pounds a day for this old road"
            )
            .ShouldBe("DropsNegation: not; ChangesFigure: 5");

    [Fact]
    public void Without_is_the_opposite_of_with_and_a_negation_in_one() =>
        Comparisons
            .In("Ann Orr said that crews work without lights.", "crews work with lights", "Orr")
            .Notes()
            .ShouldBe("DropsNegation: without; SaysOpposite: without");

    [Theory]
    [InlineData("11 metres", "twelve metres", "11")]
    [InlineData("eleven metres", "12 metres", "eleven")]
    [InlineData("eleven metres", "eleven feet", "metres")]
    [InlineData("many metres", "many feet", "metres")]
    [InlineData("eleven km", "eleven miles", "km")]
    public void Another_figure_or_unit_is_told(string said, string claimed, string word) =>
        Notes($"The road is {said} long at the bridge", $"The road is {claimed} long at the bridge")
            .ShouldBe($"ChangesFigure: {word}");

    [Theory]
    [InlineData("eleven km", "eleven kilometres")]
    [InlineData("eleven kilometres", "eleven km")]
    [InlineData("eleven metre", "eleven metres")]
    [InlineData("eleven metres", "very")]
    public void Another_form_of_a_unit_is_no_other(string said, string claimed) =>
        Notes($"The road is {said} long at the bridge", $"The road is {claimed} long at the bridge")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Crews met owners on the old road in May", "Crews, owners")]
    [InlineData("Rain fell. Crews met owners on the old road in May", "Crews, owners")]
    public void Words_in_each_others_place_are_told(string said, string words) =>
        Notes(said, "Owners met crews on the old road in May").ShouldBe($"Exchanges: {words}");

    private static string Notes(string said, string claim) => Comparisons.Said(said, claim).Notes();
}
