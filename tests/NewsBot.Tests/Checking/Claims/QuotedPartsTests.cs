using NewsBot.Core.Checking.Claims;

namespace NewsBot.Tests.Checking.Claims;

/// <summary>Several quotations in one claim, each with whoever is said to have said it.</summary>
public sealed class QuotedPartsTests
{
    [Theory]
    [InlineData(
        "Orr: \"The road is shut\"; Blake: \"It is open\"",
        "Orr: The road is shut / Blake: It is open"
    )]
    [InlineData(
        "\"The road is shut,\" Orr said; \"It is open,\" Blake said",
        "Orr: The road is shut, / Blake: It is open,"
    )]
    [InlineData(
        "\"The road is shut,\" the mayor said, and Blake replied: \"It is open\"",
        "the mayor: The road is shut, / Blake: It is open"
    )]
    [InlineData(
        "\"The road is shut.\" Orr said. \"It is open.\" Blake said.",
        "Orr: The road is shut. / Blake: It is open."
    )]
    [InlineData(
        "Orr said \"The road is shut.\" \"It is open.\"",
        "Orr: The road is shut. / Orr: It is open."
    )]
    [InlineData(
        "Orr said \"The road is shut\" and \"it is open",
        "Orr: The road is shut / Orr: it is open"
    )]
    public void Each_is_whose_name_stands_beside_it_or_before_the_one_in_front(
        string text,
        string parts
    ) => Read(text).ShouldBe(parts);

    [Theory]
    [InlineData(
        "Orr: \"The road is shut\". He added: \"It is open\"",
        "Orr: The road is shut / Orr: It is open"
    )]
    [InlineData(
        "Orr: \"The road is shut\"; Blake: \"It is open,\" he said",
        "Orr: The road is shut / Blake: It is open,"
    )]
    [InlineData(
        "He said: \"The road is shut\"; Blake: \"It is open\"",
        ": The road is shut / Blake: It is open"
    )]
    [InlineData(
        "Orr: \"The road is shut\". They told us: \"It is open\"",
        "Orr: The road is shut / : It is open"
    )]
    [InlineData(
        "Orr: \"The road is shut\". BREAKING: \"It is open\"",
        "Orr: The road is shut / : It is open"
    )]
    public void A_pronoun_is_whoever_spoke_before(string text, string parts) =>
        Read(text).ShouldBe(parts);

    [Theory]
    [InlineData(
        "\"The road,\" said Orr, \"is shut\"; Blake: \"It is open\"",
        "Orr: The road, is shut / Blake: It is open"
    )]
    [InlineData(
        "\"The road,\" \"is shut,\" said Orr; Blake: \"It is open\"",
        "Orr: The road, is shut, / Blake: It is open"
    )]
    [InlineData("\"I know,\" said Orr, \"Tarn is shut\"", "")]
    [InlineData("\"The road,\" said Orr. \"is shut\"", "")]
    [InlineData(
        "\"The road is shut,\" said Orr. \"It is open\"",
        "Orr: The road is shut, / Orr: It is open"
    )]
    public void One_that_is_broken_up_by_who_said_it_is_one(string text, string parts) =>
        Read(text).ShouldBe(parts);

    [Theory]
    [InlineData("The road is shut")]
    [InlineData("\"The road is shut\"")]
    [InlineData("The road is shut\"")]
    [InlineData("\"The road is shut")]
    [InlineData("Orr: \"Shut\"; Blake: \"It is open\"")]
    [InlineData("Orr: \"The road is shut\"; Blake: \"Open\"")]
    [InlineData("Orr: \"The road is shut\"; Blake: \"\"; Holt: \"It is open\"")]
    [InlineData("\"The road is shut\":\"It is open\"")]
    public void One_alone_and_single_words_are_no_parts(string text) => Read(text).ShouldBe("");

    private static string Read(string text) =>
        string.Join(" / ", QuotedParts.Read(text).Select(p => $"{p.Speaker}: {p.Words}"));
}
