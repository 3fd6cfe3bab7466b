using NewsBot.Core.Checking;

namespace NewsBot.Tests.Checking.Comparing;

/// <summary>The very words in another written form.</summary>
public sealed class WrittenOtherwiseTests
{
    [Theory]
    [InlineData(
        "We counted thirty-one boats on the road to Tarn",
        "We counted 31 boats on the road to Tarn"
    )]
    [InlineData("Thirty-one boats came down the road", "31 boats came down the road")]
    [InlineData("On the road we counted thirty-one", "On the road we counted 31")]
    [InlineData(
        "On the road we counted thirty-one boats on the road to Tarn",
        "On the road we counted 31"
    )]
    [InlineData(
        "We counted 31 boats on the road to Tarn",
        "We counted thirty-one boats on the road to Tarn"
    )]
    [InlineData("It is open to 4 men and 5 boys", "It is open to four men and five boys")]
    [InlineData(
        "We pay four per cent for the old road to Tarn",
        "We pay 4% for the old road to Tarn"
    )]
    [InlineData(
        "We pay four percent for the old road to Tarn",
        "We pay 4% for the old road to Tarn"
    )]
    [InlineData(
        "We pay 4% for the old road to Tarn",
        "We pay four per cent for the old road to Tarn"
    )]
    [InlineData("We pay 4% for the old road to Tarn", "We pay 4 percent for the old road to Tarn")]
    [InlineData("For the old road we pay 4%", "For the old road we pay 4 percent")]
    [InlineData(
        "We pay forty-one per cent for the old road to Tarn",
        "We pay 41% for the old road to Tarn"
    )]
    [InlineData(
        "We pay 41% for the old road to Tarn",
        "We pay forty-one percent for the old road to Tarn"
    )]
    [InlineData(
        "We pay four dollars for the old road to Tarn",
        "We pay $4 for the old road to Tarn"
    )]
    [InlineData(
        "We pay $4 for the old road to Tarn",
        "We pay four dollars for the old road to Tarn"
    )]
    [InlineData(
        "We pay forty-one dollars for the old road to Tarn",
        "We pay $41 for the old road to Tarn"
    )]
    [InlineData(
        "We pay $41 for the old road to Tarn",
        "We pay forty-one dollars for the old road to Tarn"
    )]
    [InlineData("The road, um, is open to all", "The road is open to all")]
    [InlineData("It is open and er, dry for all", "It is open and dry for all")]
    public void It_is_verbatim(string said, string claim) =>
        Comparisons.Said(said, claim).Verdict.ShouldBe(Verdict.Verbatim);

    [Theory]
    [InlineData(
        "We counted thirty-one boats on the road to Tarn",
        "We counted 32 boats on the road to Tarn"
    )]
    [InlineData(
        "We counted thirty-one boats on the road to Tarn",
        "We counted 31 old boats on the road to Tarn"
    )]
    [InlineData(
        "We counted thirty-one old boats on the road to Tarn",
        "We counted 31 boats on the road to Tarn"
    )]
    [InlineData(
        "We counted thirty-one boats on the road to Tarn",
        "We counted the boats on the road to Tarn"
    )]
    [InlineData("We counted old boats on the road", "We counted boats on the road")]
    [InlineData("We counted boats on the road", "We counted old boats on the road")]
    [InlineData("It is open to 4 men and 5 boys", "It is open to four men and six boys")]
    [InlineData("We pay four for the old road to Tarn", "We pay 4% for the old road to Tarn")]
    [InlineData(
        "We pay four per cent for the old road to Tarn",
        "We pay 4 for the old road to Tarn"
    )]
    [InlineData(
        "We pay four dollars for the old road to Tarn",
        "We pay £4 for the old road to Tarn"
    )]
    [InlineData(
        "We pay four dollars for the old road to Tarn",
        "We pay 4 for the old road to Tarn"
    )]
    [InlineData(
        "We pay four old dollars for the old road to Tarn",
        "We pay $4 for the old road to Tarn"
    )]
    [InlineData(
        "We pay forty-one dollars for the old road to Tarn",
        "We pay £41 for the old road to Tarn"
    )]
    [InlineData(
        "We pay $4 for the old road to Tarn",
        "We pay four pounds for the old road to Tarn"
    )]
    [InlineData(
        "We pay 41% for the old road to Tarn",
        "We pay forty-one dollars for the old road to Tarn"
    )]
    [InlineData(
        "Gates 5, 7 on the road to Tarn are shut",
        "Gates 4, 8 on the road to Tarn are shut"
    )]
    [InlineData("We like the old road", "Percent we like the old road")]
    public void It_is_altered_where_anything_else_differs(string said, string claim) =>
        Comparisons.Said(said, claim).Verdict.ShouldBe(Verdict.Altered);
}
