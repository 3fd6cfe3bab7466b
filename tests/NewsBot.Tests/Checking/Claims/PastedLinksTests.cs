using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

public sealed class PastedLinksTests
{
    [Theory]
    [InlineData("The road is shut", "The road is shut")]
    [InlineData("[Orr](x) said so", "Orr said so")]
    [InlineData("The [old](x) road [is](y) shut", "The old road is shut")]
    [InlineData("The [old [road]](x) is shut", "The [old road] is shut")]
    [InlineData("[RVH](x)", "RVH")]
    [InlineData("The road is shut [](x) for good", "The road is shut  for good")]
    public void A_link_that_goes_on_in_the_sentence_is_its_text(string text, string clean) =>
        PastedLinks.Without(text).ShouldBe(clean);

    [Theory]
    [InlineData("The road is shut [RVH](x)", "The road is shut ")]
    [InlineData("The road is shut – [RVH](x).\n", "The road is shut – .\n")]
    [InlineData("The road is shut ([RVH](x))", "The road is shut ")]
    [InlineData("The road ([RVH](x)) is shut", "The road  is shut")]
    [InlineData("The road is shut [one of four words](x)", "The road is shut ")]
    [InlineData(
        "The road is shut [these are more than four](x)",
        "The road is shut these are more than four"
    )]
    [InlineData("The road ([it is shut for good](x)) ends", "The road it is shut for good ends")]
    [InlineData("The road [“is shut”](x)", "The road “is shut”")]
    [InlineData("The road [is “shut”](x)", "The road is “shut”")]
    public void A_short_text_at_the_end_or_in_brackets_names_where_the_words_were_read(
        string text,
        string clean
    ) => PastedLinks.Without(text).ShouldBe(clean);

    [Theory]
    [InlineData("(so [Orr](x)) said it", "(so Orr) said it")]
    [InlineData("[Orr](x)) said it", "Orr) said it")]
    [InlineData("[Orr](x said it", "[Orr](x said it")]
    [InlineData("Orr](x) said it", "Orr](x) said it")]
    [InlineData("a ](b) [Orr](x) said it", "a ](b) Orr said it")]
    public void Brackets_that_are_no_links_stay(string text, string clean) =>
        PastedLinks.Without(text).ShouldBe(clean);
}
