using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Checking;

public sealed class FigureMarkTests
{
    [Theory]
    [InlineData("5", "5", true)]
    [InlineData("$5", "£5", false)]
    [InlineData("€5", "5 €", true)]
    [InlineData("$5", "5", true)]
    [InlineData("-5", "5", false)]
    [InlineData("\u22125", "-5", true)]
    [InlineData("-$5", "$5", false)]
    [InlineData("5 %", "5", false)]
    [InlineData("5%", "5 per cent", true)]
    [InlineData("5%", "5 percent", true)]
    [InlineData("a-5", "5", true)]
    public void A_figure_is_the_same_by_currency_sign_and_share(
        string left,
        string right,
        bool agrees
    )
    {
        Of(left).Agrees(Of(right)).ShouldBe(agrees);
        Of(right).Agrees(Of(left)).ShouldBe(agrees);
    }

    private static FigureMark Of(string text)
    {
        var at = text.IndexOf('5', StringComparison.Ordinal);
        return FigureMark.Of(text, new TextSpan(at, at + 1));
    }
}
