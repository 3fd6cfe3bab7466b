using NewsBot.Core.Language;

namespace NewsBot.Tests.Language;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("apologise", "apologize", true)]
    [InlineData("organized", "organised", true)]
    [InlineData("colours", "colors", true)]
    [InlineData("centre", "center", true)]
    [InlineData("travelled", "traveled", true)]
    [InlineData("defence", "defense", true)]
    [InlineData("analysing", "analyzing", true)]
    [InlineData("our", "or", false)]
    [InlineData("hour", "hours", false)]
    [InlineData("color", "colt", false)]
    public void British_and_American_spellings_are_one_word(
        string left,
        string right,
        bool areOne
    ) => Spellings.AreOne(left, right).ShouldBe(areOne);
}
