using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0.0625, 3, "0.062")]
    [InlineData(0.1875, 3, "0.188")]
    [InlineData(0.03125, 4, "0.0312")]
    [InlineData(2.0 / 3, 4, "0.6667")]
    // This double lies a little beyond the half.
    [InlineData(-0.0005, 3, "-0.001")]
    [InlineData(1, 3, "1.000")]
    public void An_exact_half_goes_to_the_even_digit_and_nothing_else_does(
        double value,
        int digits,
        string printed
    ) => Rounding.Print(value, digits).ShouldBe(printed);

    [Fact]
    public void A_share_of_nothing_is_no_figure()
    {
        Figure.Share("accuracy", 0, of: 0).Value.ShouldBeNull();
        Figure.Share("accuracy", 2, of: 3).Value.ShouldBe(0.6667);
    }
}
