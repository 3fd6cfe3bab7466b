using System.Collections.Immutable;
using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>A claim as it is written against what was said.</summary>
public sealed class DiffWriterTests
{
    [Theory]
    [InlineData(
        "The road is open to all",
        "The road [it was] open to all",
        "The road [-is-] {+it was+} open to all,"
    )]
    [InlineData(
        "We know well we think that the road is open",
        "We know [now] we think the road is open",
        "We know [-well-] {+now+} we think [-that-] the road is open,"
    )]
    [InlineData(
        "If it rains we never shut the wide road in Tarn for us all",
        "shut the road in Tarn for us all",
        "[-If it rains we never-] shut the [-wide-] road in Tarn for us all,"
    )]
    [InlineData(
        "We shut the wide road in Tarn for us all unless it rains",
        "We shut the road in Tarn for us",
        "We shut the [-wide-] road in Tarn for us [-all unless-]"
    )]
    [InlineData(
        "We like wide roads in Tarn",
        "We like the very old roads in Tarn",
        "We like [-wide-] {+the very old+} roads in Tarn,"
    )]
    [InlineData(
        "We shut the wide road in Tarn for us all",
        "We shut the road in Tarn for them too",
        "We shut the [-wide-] road in Tarn for [-us all,-] {+them too+}"
    )]
    [InlineData(
        "The road is what we like in Tarn",
        "The road is really what we like in Tarn",
        "The road is {+really+} what we like in Tarn,"
    )]
    public void What_was_said_comes_before_what_stands_in_its_place(
        string said,
        string claim,
        string written
    ) => Comparisons.Said(said, claim).Written().ShouldBe(written);

    [Theory]
    [InlineData("The road is [quite] open to all", "The road is quite open to all,")]
    [InlineData("The road is quite open to all", "The road is quite open to all,")]
    [InlineData("The road … is open to all", "The road is open to all,")]
    [InlineData("Now the road is open to all", "Now The road is open to all,")]
    public void The_parts_that_the_claim_has_are_a_text(string claim, string text) =>
        string.Concat(Parts(claim).Where(d => d.Op != DiffOp.Delete).Select(d => d.Text))
            .ShouldBe(text);

    [Fact]
    public void Parts_of_one_kind_are_one() =>
        Parts("The road … is open to all")
            .ShouldBe([new DiffPart(DiffOp.Equal, "The road is open to all,")]);

    private static ImmutableArray<DiffPart> Parts(string claim) =>
        Comparisons.Said("The road is open to all", claim).Matches[0].Diff;
}
