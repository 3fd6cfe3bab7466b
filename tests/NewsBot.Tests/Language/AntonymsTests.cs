using NewsBot.Core.Language;

namespace NewsBot.Tests.Language;

public sealed class AntonymsTests
{
    [Theory]
    [InlineData("up", "down")]
    [InlineData("above", "below")]
    [InlineData("more", "fewer")]
    [InlineData("right", "wrong")]
    [InlineData("rose", "fell")]
    [InlineData("rising", "falls")]
    [InlineData("higher", "lower")]
    [InlineData("fair", "unfair")]
    [InlineData("before", "after")]
    [InlineData("accepted", "rejected")]
    public void Opposites_are_told_in_any_form(string left, string right)
    {
        Antonyms.Are(left, right).ShouldBeTrue();
        Antonyms.Are(right, left).ShouldBeTrue();
    }

    [Theory]
    [InlineData("up", "up")]
    [InlineData("form", "inform")]
    [InlineData("road", "bridge")]
    [InlineData("", "up")]
    public void Other_words_are_none(string left, string right) =>
        Antonyms.Are(left, right).ShouldBeFalse();
}
