using NewsBot.Core.Quotations;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Quotations;

/// <summary>How sure a speaker is: in which order the ways to a speaker stand, and what is shown as uncertain.</summary>
public sealed class SpeakerConfidenceTests
{
    [Fact]
    public void Whoever_only_stands_in_the_next_sentence_is_uncertain()
    {
        var quotation = First("Ann Orr was not impressed. \"They shut it for fun.\"");

        quotation.Method.ShouldBe(AttributionMethod.NeighbouringSentence);
        quotation.IsUncertain.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\"The road is shut,\" Ann Orr said.")]
    [InlineData("Ann Orr said that the road was shut.")]
    [InlineData("Ann Orr came by bus.\n\"The road is shut,\" she said.")]
    public void Whoever_stands_beside_the_cue_is_certain(string text) =>
        First(text).IsUncertain.ShouldBeFalse();

    [Fact]
    public void Words_in_marks_are_surer_than_a_report_with_some_and_that_than_one_without() =>
        ShouldFall(
            "Ann Orr said: \"The road is shut for good.\"",
            "Ann Orr said the drivers were \"tired, rude and right\".",
            "Ann Orr said that the drivers were tired."
        );

    [Fact]
    public void A_name_is_surer_than_a_description_and_that_than_a_they() =>
        ShouldFall(
            "\"The road is shut,\" Ann Orr said.",
            "\"The road is shut,\" the driver said.",
            "The drivers came by bus.\n\"The road is shut,\" they said."
        );

    [Fact]
    public void Whom_the_text_introduces_is_surer_than_whom_it_may_have_named_elsewhere() =>
        ShouldFall(
            "\"The road is shut,\" a driver said.",
            "\"The road is shut,\" the driver said."
        );

    // What the rules give for the way, and the share of right names where nobody had read the text.
    [Theory]
    [InlineData(-1, 1, 0.425)]
    [InlineData(0, 1, 0.425)]
    [InlineData(0.4, 1, 0.63)]
    [InlineData(0.6, 1, 0.835)]
    [InlineData(1, 1, 0.93)]
    [InlineData(2, 1, 0.93)]
    [InlineData(1, 0.5, 0.504166666667)]
    public void Between_its_points_the_curve_is_straight_and_it_ends_with_them(
        double strength,
        double evidence,
        double right
    ) =>
        SpeakerConfidence
            .Of(strength, AttributionMethod.NextToCue, QuotationKind.Direct, evidence)
            .ShouldBe(right, 1e-9);

    private static void ShouldFall(params string[] texts)
    {
        var sure = texts.Select(t => First(t).Confidence).ToArray();
        sure.ShouldBeUnique();
        sure.ShouldBe(sure.OrderDescending());
    }

    private static Quotation First(string text) =>
        QuotationExtractor.Extract(ArticleBuilder.Build("a", text))[0];
}
