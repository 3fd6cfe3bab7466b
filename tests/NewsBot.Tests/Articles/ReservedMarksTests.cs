using NewsBot.Core.Articles;

namespace NewsBot.Tests.Articles;

public sealed class ReservedMarksTests
{
    [Theory]
    [InlineData("The road is shut [5].", true, true)]
    [InlineData("The road [[12]] is shut.", true, true)]
    [InlineData("[1] The road is shut.", true, true)]
    [InlineData("The road is shut.\n\u2014 Ann Orr; RVH News, 14 September 2026", false, true)]
    [InlineData("> The road is shut.", false, true)]
    [InlineData("The road [sic] is shut.", false, false)]
    [InlineData("The road is shut [in 2010].", false, false)]
    [InlineData("The road is shut [2010].", false, false)]
    [InlineData("The road [ 5 ] is [5 and [ shut.", false, false)]
    [InlineData("\u2014 The road is shut, said Ann Orr.", false, false)]
    [InlineData("The road \u2014 it is old; it is narrow \u2014 is shut.", false, false)]
    [InlineData("", false, false)]
    [InlineData("[", false, false)]
    [InlineData("[1", false, false)]
    public void Words_that_could_be_taken_for_marks_of_an_answer_are_told(
        string words,
        bool hasMarker,
        bool areReserved
    )
    {
        ReservedMarks.HasMarker(words).ShouldBe(hasMarker);
        ReservedMarks.AreIn(words).ShouldBe(areReserved);
    }
}
