namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What a claim loses with the words that say how sure, or whose, those behind them are.</summary>
public sealed class CutHeadTests
{
    private const string Shut = "the road is shut for good";

    [Theory]
    [InlineData("I hope {0}", "hope")]
    [InlineData("We all hope that {0}", "hope")]
    [InlineData("My rival imagines that {0}", "imagines")]
    [InlineData("I was tempted to say {0}", "tempted")]
    [InlineData("I longed to say that {0}", "longed")]
    [InlineData("In theory, {0}", "In theory,")]
    [InlineData("On paper {0}", "On paper")]
    [InlineData("Allegedly {0}", "Allegedly")]
    [InlineData("It rained, and in principle {0}", "in principle")]
    public void What_is_hoped_or_so_in_theory_was_not_held_to_be_so(string said, string words) =>
        Notes(said).ShouldBe($"DropsDoubt: {words}");

    [Theory]
    [InlineData("According to the Post, {0}", "According to the Post,")]
    [InlineData("It rained, and according to them {0}", "according to them")]
    public void What_is_so_according_to_others_is_theirs(string said, string words) =>
        Notes(said).ShouldBe($"DropsAttribution: {words}");

    [Theory]
    [InlineData("I hope it rains, and {0}")]
    [InlineData("In principle I like rain, but {0}")]
    [InlineData("According to the Post it rains, but {0}")]
    [InlineData("According to my friends, {0}")]
    [InlineData("I came to say that {0}")]
    [InlineData("On paper I have it that it rained; {0}")]
    public void What_is_said_of_another_clause_or_by_the_speaker_is_not_missed(string said) =>
        Notes(said).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "Few drivers believe that the road is shut",
        "drivers believe that the road is shut",
        "Few"
    )]
    [InlineData("Half of the drivers walk to the town", "drivers walk to the town", "Half")]
    [InlineData("Half the drivers walk to the town", "the drivers walk to the town", "Half")]
    [InlineData("We know that little of the road is shut", "the road is shut", "little")]
    public void Whom_few_or_half_of_are_meant_are_not_all_meant(
        string said,
        string claim,
        string word
    ) => Comparisons.Said(said, claim).Notes().ShouldBe($"DropsNegation: {word}");

    [Theory]
    [InlineData("A few drivers walk to the town", "drivers walk to the town")]
    [InlineData("Quite a few drivers walk to the town", "drivers walk to the town")]
    [InlineData("In the first half we walk to the town", "we walk to the town")]
    [InlineData("The little road is shut for good", "road is shut for good")]
    public void Some_who_are_no_less_than_some_are_meant(string said, string claim) =>
        Comparisons.Said(said, claim).Notes().ShouldBeEmpty();

    private static string Notes(string said) =>
        Comparisons.Said(string.Format(null, said, Shut), Shut).Notes();
}
