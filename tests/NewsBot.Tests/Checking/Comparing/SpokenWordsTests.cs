namespace NewsBot.Tests.Checking.Comparing;

/// <summary>The words of one speaker, in the sentences that they make.</summary>
public sealed class SpokenWordsTests
{
    [Theory]
    [InlineData("\"The road is shut.\" Ann Orr said, \"The bridge is open to all.\"", true)]
    [InlineData("\"The road is shut,\" Ann Orr said. \"The bridge is open to all.\"", true)]
    [InlineData("\"The road is shut and,\" Ann Orr said, \"the bridge is open to all.\"", false)]
    public void Where_a_reporter_breaks_in_a_sentence_ends_behind_a_full_stop(
        string article,
        bool areTwo
    ) =>
        Comparisons
            .In(article, "The road … bridge is open to all", "Orr")
            .Notes()
            .ShouldBe(areTwo ? "Spliced; Edited" : "Edited");

    [Theory]
    [InlineData("Cold and wet roads are what we like", "hot roads are what we like", "Cold")]
    [InlineData("It is cold. Wet roads are what we like", "hot roads are what we like", "")]
    [InlineData("What we like is roads wet and cold", "what we like is roads hot", "cold")]
    [InlineData("What we like is roads wet. Cold is bad", "what we like is roads hot", "")]
    public void What_is_replaced_at_an_end_is_looked_for_in_its_sentence(
        string said,
        string claim,
        string opposite
    ) =>
        Comparisons
            .Said(said, claim)
            .Notes()
            .ShouldBe(opposite.Length > 0 ? $"SaysOpposite: {opposite}" : "");
}
