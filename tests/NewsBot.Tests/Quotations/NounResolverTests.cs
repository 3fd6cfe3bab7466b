using NewsBot.Core.Quotations;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Quotations;

/// <summary>Whom a description stands for that says the last words of a text.</summary>
public sealed class NounResolverTests
{
    [Theory]
    [InlineData("Road minister Ann Orr came by bus.", "the minister", "Ann Orr")]
    [InlineData("Ann Orr, the road minister, came by bus.", "the road minister", "Ann Orr")]
    [InlineData("Ann Orr, the road minister, came by bus.", "the tax minister", "tax minister")]
    [InlineData("Ann Orr, the road minister, came by bus.", "a minister", "minister")]
    [InlineData("Ann Orr, the road minister, came by bus.", "the ministers", "ministers")]
    [InlineData("Dr Ann Orr came by bus.", "the doctor", "Ann Orr")]
    [InlineData("Dr Ann Orr came by bus.", "the old doctor", "Ann Orr")]
    [InlineData("Ivo Blake, the husband of Ada Blake, came by bus.", "the husband", "Ivo Blake")]
    [InlineData(
        "Ivo Blake, the husband of Ada Blake, came by bus.",
        "the husband of Ann Orr",
        "husband"
    )]
    [InlineData("Ivo Blake, the brother of Ada Blake, came by bus.", "the brother", "Ivo Blake")]
    [InlineData(
        "Ivo Blake, the brother of Ada Blake, came by bus.",
        "the brother of Ann Orr",
        "brother"
    )]
    [InlineData("Ivo Blake, the road minister, came by bus.", "the minister of Kell", "Ivo Blake")]
    [InlineData("The Kell ministry said the road was shut.", "the ministry", "Kell ministry")]
    [InlineData("The Kell ministry said the road was shut.", "the Tarn ministry", "Tarn ministry")]
    public void Who_is_known_to_be_it(string text, string speaker, string name) =>
        Speaker(text, speaker).ShouldBe(name);

    [Theory]
    [InlineData("The Kell Herald said the road was shut.", "the newspaper", "Kell Herald")]
    [InlineData(
        "The Kell Herald said the road was shut. The Road Board said it was open.",
        "the newspaper",
        "Kell Herald"
    )]
    [InlineData("The Kell Herald said the road was shut.", "the same paper", "Kell Herald")]
    [InlineData("The Kell Herald said the road was shut.", "the same website", "Kell Herald")]
    [InlineData("The Kell Herald said the road was shut.", "the same report", "report")]
    [InlineData("The Road Board said the road was shut.", "the same paper", "paper")]
    [InlineData("The Kell Herald said the road was shut.", "a newspaper", "newspaper")]
    [InlineData("The Kell Herald came by bus.", "the newspaper", "newspaper")]
    [InlineData("The Road Board said the road was shut.", "the newspaper", "newspaper")]
    public void The_paper_is_the_outlet_that_spoke_last(string text, string speaker, string name) =>
        Speaker(text, speaker).ShouldBe(name);

    [Theory]
    [InlineData("Ann Orr came by bus.", "the climber", "Ann Orr")]
    [InlineData("Ann Orr came by bus.", "the former climber", "Ann Orr")]
    [InlineData("Ann Orr came by bus.", "the British climber", "Ann Orr")]
    [InlineData("Ann Orr came by bus.", "the 44-year-old", "Ann Orr")]
    [InlineData("Ann Orr, a nurse, came by bus.", "the 44-year-old", "Ann Orr")]
    [InlineData("Tom Blake came by bus. Ann Orr walked.", "the climber", "Ann Orr")]
    [InlineData("Ann Orr, a nurse, came by bus.", "the climber", "climber")]
    [InlineData("Ann Orr came by bus.", "a climber", "climber")]
    [InlineData("Ann Orr came by bus.", "the climbers", "climbers")]
    [InlineData("Ann Orr came by bus.", "this climber", "climber")]
    [InlineData("Ann Orr came by bus.", "the friend of Tom Blake", "friend")]
    [InlineData("Ann Orr came by bus.", "the spokesman for the town", "spokesman")]
    [InlineData("Ann Orr came by bus.", "the driver for Tom Blake", "driver")]
    [InlineData("Ann Orr came by bus.", "the ministry", "ministry")]
    [InlineData("Mr Tom Blake came by bus.", "the actress", "actress")]
    [InlineData("Ms Ann Orr came by bus. Mr Tom Blake walked.", "the actress", "Ann Orr")]
    public void Who_was_last_spoken_of_if_nothing_tells_what_they_are(
        string text,
        string speaker,
        string name
    ) => Speaker(text, speaker).ShouldBe(name);

    // A description of more than its noun reaches back to the sentence before, a bare one a dozen sentences.
    [Theory]
    [InlineData(0, "the tall climber", "Ann Orr")]
    [InlineData(1, "the tall climber", "tall climber")]
    [InlineData(2, "the tall climber", "tall climber")]
    [InlineData(0, "the climber", "Ann Orr")]
    [InlineData(9, "the climber", "Ann Orr")]
    [InlineData(9, "the former climber", "Ann Orr")]
    [InlineData(9, "the British climber", "Ann Orr")]
    [InlineData(9, "the tall climber", "tall climber")]
    [InlineData(14, "the climber", "climber")]
    public void So_far_back(int sentences, string speaker, string name) =>
        Speaker(
                "Ann Orr came by bus." + string.Concat(Enumerable.Repeat(" It rained.", sentences)),
                speaker
            )
            .ShouldBe(name);

    [Theory]
    [InlineData("the Hestrian prime minister", "Hestrian prime minister")]
    [InlineData("the county's flood warden", "county's flood warden")]
    [InlineData("the tall climbers", "tall climbers")]
    [InlineData("a tall climber", "tall climber")]
    [InlineData("the younger brother", "younger brother")]
    [InlineData("the younger sister", "younger sister")]
    [InlineData("the younger daughter", "younger daughter")]
    public void Who_is_somebody_of_their_own(string speaker, string name) =>
        Speaker("Ann Orr came by bus.", speaker).ShouldBe(name);

    [Theory]
    [InlineData("the climber", false)]
    [InlineData("the mayor", true)]
    [InlineData("the tall climber", true)]
    public void Whoever_holds_an_office_is_mostly_somebody_else(string speaker, bool isLess)
    {
        var sure = Last("Ann Orr came by bus.", speaker);

        sure.Speaker!.Name.ShouldBe("Ann Orr");
        (sure.Confidence < Last("Ann Orr came by bus.", "the climber").Confidence).ShouldBe(isLess);
    }

    [Theory]
    [InlineData("a driver", SpeakerKind.Unnamed)]
    [InlineData("the drivers", SpeakerKind.Unnamed)]
    [InlineData("the ministry", SpeakerKind.Body)]
    [InlineData("a ministry", SpeakerKind.Body)]
    public void A_description_of_nobody_known_is_somebody_unnamed_or_a_body(
        string speaker,
        SpeakerKind kind
    ) => Last("It rained.", speaker).Speaker!.Kind.ShouldBe(kind);

    [Fact]
    public void A_description_is_less_sure_than_a_name() =>
        Last("Road minister Ann Orr came by bus.", "the minister")
            .Confidence.ShouldBeLessThan(
                Last("Road minister Ann Orr came by bus.", "Ann Orr").Confidence
            );

    [Fact]
    public void Nobody_is_somebody_of_whom_the_text_speaks_only_later() =>
        QuotationExtractor
            .Extract(ArticleBuilder.Build("a", "The climber said Ann Orr was late."))[0]
            .Speaker!.Name.ShouldBe("climber");

    private static string? Speaker(string text, string speaker) =>
        Last(text, speaker).Speaker?.Name;

    private static Quotation Last(string text, string speaker) =>
        QuotationExtractor.Extract(
            ArticleBuilder.Build("a", $"{text}\n“The road is shut for good,” said {speaker}.")
        )[^1];
}
