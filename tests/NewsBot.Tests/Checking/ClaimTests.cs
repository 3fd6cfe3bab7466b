using CsCheck;
using NewsBot.Core.Checking;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Checking;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("The road is shut", "The road is shut", null)]
    [InlineData("“The road is shut”", "The road is shut", null)]
    [InlineData("„The road is shut“", "The road is shut", null)]
    [InlineData("«The road is shut»", "The road is shut", null)]
    [InlineData("‘The road isn’t shut’", "The road isn’t shut", null)]
    [InlineData("''The road is shut''", "The road is shut", null)]
    [InlineData("“The road is shut", "The road is shut", null)]
    [InlineData("The road is shut”", "The road is shut", null)]
    [InlineData("Ann Orr: The road is shut", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr said: “The road is shut”", "The road is shut", "Ann Orr")]
    [InlineData("Ann Orr said: “The road is", "The road is", "Ann Orr")]
    [InlineData("“The road is shut” - Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("“The road is shut” — Ann Orr, minister", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut — Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut, Ann Orr said.", "The road is shut", "Ann Orr")]
    [InlineData("The road is shut, said Ann Orr", "The road is shut", "Ann Orr")]
    [InlineData("“The road,” said Ann Orr, “is shut.”", "The road, is shut.", "Ann Orr")]
    [InlineData("Ann Orr said that the road is shut", "the road is shut", "Ann Orr")]
    [InlineData("Ann Orr said the road is shut", "the road is shut", "Ann Orr")]
    [InlineData("The minister said: “The road is shut”", "The road is shut", "The minister")]
    [InlineData("“The road is shut,” he said", "The road is shut,", null)]
    [InlineData("The road is shut, said the minister", "The road is shut", "the minister")]
    [InlineData("The minister said the road is shut", "the road is shut", "The minister")]
    [InlineData("A man told my mother to run", "A man told my mother to run", null)]
    [InlineData("According to Ann Orr, the road is shut", "the road is shut", "Ann Orr")]
    [InlineData(
        "RT @a_b: “The road is shut” https://a.example/x?y #roads",
        "The road is shut",
        null
    )]
    [InlineData("BREAKING: The road is shut", "The road is shut", null)]
    [InlineData("🚧 “The road is shut” 🚧😀", "The road is shut", null)]
    [InlineData("&ldquo;The road is shut&rdquo; &amp;quot;", "The road is shut", null)]
    [InlineData("> **The road** is _shut_", "The road is _shut", null)]
    [InlineData("[T]he road is shut [sic]", "The road is shut", null)]
    [InlineData(
        "The so-called “bedroom law” has passed",
        "The so-called \"bedroom law\" has passed",
        null
    )]
    [InlineData("‘They told us, “Sign.” We swam.’", "They told us, Sign. We swam.", null)]
    [InlineData("They told us, “Sign.” We all swam.", "They told us, \"Sign.\" We all swam.", null)]
    [InlineData("I never said that the road is shut", "I never said that the road is shut", null)]
    public void Words_and_speaker_are_told_apart(string text, string words, string? speaker)
    {
        var claim = Claim.Read(text);

        claim.Text.ShouldBe(words);
        claim.Speaker.ShouldBe(speaker);
    }

    [Fact]
    public void Who_is_given_with_the_claim_counts_before_who_stands_in_it() =>
        Claim.Read("Ann Orr: The road is shut", "Tom Blake").Speaker.ShouldBe("Tom Blake");

    [Theory]
    [InlineData("The road ... is shut", "The road / is shut")]
    [InlineData("The road . . . is shut", "The road / is shut")]
    [InlineData("The road […] is shut", "The road / is shut")]
    [InlineData("The road (...) is shut…", "The road / is shut")]
    [InlineData("…the road [of my town] is shut", "the road / is shut")]
    [InlineData("They want[ed] a road", "They / a road")]
    [InlineData("The road. It is shut", "The road. It is shut")]
    [InlineData("The road [is shut", "The road [is shut")]
    public void Editing_marks_cut_a_claim(string text, string runs)
    {
        var claim = Claim.Read(text);

        string.Join(" / ", claim.Runs.Select(r => r.Words.Of(claim.Text).ToString()))
            .ShouldBe(runs);
    }

    [Fact]
    public void Any_text_can_be_read() =>
        Hostile.Text.Sample(text =>
        {
            var claim = Claim.Read(text);

            claim.Runs.ShouldAllBe(r => new TextSpan(0, claim.Text.Length).Contains(r.Words));
        });
}
