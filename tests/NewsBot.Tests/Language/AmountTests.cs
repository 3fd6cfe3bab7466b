using NewsBot.Core.Language;

namespace NewsBot.Tests.Language;

public sealed class AmountTests
{
    [Theory]
    [InlineData("thirty one", 31)]
    [InlineData("2 thousand euros", 2000)]
    [InlineData("two hundred and five", 205)]
    [InlineData("3 million 500 thousand", 3_500_000)]
    [InlineData("a million", 1_000_000)]
    [InlineData("5.5", 5.5)]
    public void Numbers_are_the_same_in_words_and_figures(string words, double amount) =>
        NumberWords.AmountOf(words.Split(' ')).ShouldBe((decimal)amount);

    [Theory]
    [InlineData("the road")]
    [InlineData("")]
    public void Other_words_come_to_nothing(string words) =>
        NumberWords.AmountOf(words.Split(' ')).ShouldBeNull();
}
