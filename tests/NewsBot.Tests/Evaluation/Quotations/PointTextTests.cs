using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class PointTextTests
{
    [Fact]
    public void A_character_of_two_code_units_measures_one()
    {
        var text = new PointText("a\U0001F600b\U0001F600c");

        text.Measure(new TextSpan(0, 7)).ShouldBe(5);
        text.Measure(new TextSpan(1, 3)).ShouldBe(1);
        text.Measure(new TextSpan(3, 6)).ShouldBe(2);
        text.MeasureShared(new TextSpan(0, 4), new TextSpan(1, 7)).ShouldBe(2);
    }

    [Fact]
    public void Stretches_apart_share_nothing()
    {
        var text = new PointText("abcdef");

        text.MeasureShared(new TextSpan(0, 2), new TextSpan(2, 4)).ShouldBe(0);
        text.MeasureShared(new TextSpan(4, 6), new TextSpan(0, 2)).ShouldBe(0);
        text.MeasureShared(new TextSpan(0, 6), new TextSpan(2, 4)).ShouldBe(2);
    }
}
