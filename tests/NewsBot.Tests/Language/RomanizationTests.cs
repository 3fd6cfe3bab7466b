using NewsBot.Core.Language;

namespace NewsBot.Tests.Language;

public sealed class RomanizationTests
{
    [Theory]
    [InlineData("chruschtschow", "gorbachev", false)]
    [InlineData("kvirikashvili", "kwirikaschwili", true)]
    [InlineData("gorbatschow", "gorbachev", true)]
    [InlineData("mikheil", "mikhail", true)]
    [InlineData("gamal", "jamal", true)]
    [InlineData("zdrojewska", "zdrojevska", true)]
    [InlineData("morton", "gordon", false)]
    [InlineData("lee", "li", false)]
    public void Names_in_another_romanization_may_be_one(string left, string right, bool areOne) =>
        Romanization.MayBeOne(left, right).ShouldBe(areOne);
}
