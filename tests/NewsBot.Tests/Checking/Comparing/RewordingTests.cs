using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>What was said in other words and another order.</summary>
public sealed class RewordingTests
{
    [Theory]
    [InlineData("bridges, tolls, roads, boats", Verdict.Paraphrase)]
    [InlineData("bridges, tolls, roads, boats, tar", Verdict.NotFound)]
    [InlineData("bridges, tolls, roads, boats, tar, gravel", Verdict.NotFound)]
    [InlineData("tolls and bridges", Verdict.NotFound)]
    public void Two_thirds_of_the_words_and_three_at_least_make_a_paraphrase(
        string claim,
        Verdict verdict
    ) => Comparisons.Said("We saw bridges, roads, tolls", claim).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("Crews mended bridges", Verdict.Altered)]
    [InlineData("Crews in Tarn mended bridges", Verdict.Paraphrase)]
    public void The_same_words_and_no_others_in_another_order_are_altered(
        string said,
        Verdict verdict
    ) => Comparisons.Said(said, "mended were bridges by crews").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(
        "We never repaired bridges in Tarn after storms and floods",
        "by storms, floods: repaired in Tarn, the bridges",
        "DropsNegation: never"
    )]
    [InlineData(
        "We never repaired bridges in Tarn after storms and floods",
        "by storms, floods: not repaired in Tarn, the bridges",
        ""
    )]
    [InlineData(
        "We repaired bridges in Tarn after storms and floods",
        "by storms, floods: not repaired in Tarn, the bridges",
        "AddsNegation: not"
    )]
    [InlineData(
        "We never shut a road. We repaired bridges in Tarn after storms and floods",
        "by storms, floods: not repaired in Tarn, the bridges",
        "AddsNegation: not"
    )]
    [InlineData(
        "It rained. We never repaired bridges. Storms took the roads",
        "Bridges are being repaired. The roads taken by storms",
        "DropsNegation: never"
    )]
    [InlineData(
        "It rained. We never repaired bridges. Storms took the roads",
        "storms, roads, bridges repaired",
        ""
    )]
    [InlineData(
        "We repaired bridges after storms and floods",
        "Bridges: repaired. Floods: storms. So it is",
        ""
    )]
    public void A_negation_counts_in_the_sentences_that_the_claim_is_told_from(
        string said,
        string claim,
        string notes
    ) => Comparisons.Said(said, claim).Notes().ShouldBe(notes);
}
