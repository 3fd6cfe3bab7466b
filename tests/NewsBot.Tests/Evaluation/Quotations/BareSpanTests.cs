using NewsBot.Core.Text;
using NewsBot.Evaluation.Quotations;

namespace NewsBot.Tests.Evaluation.Quotations;

public sealed class BareSpanTests
{
    [Theory]
    [InlineData("\u201CWe will act,\u201D", "We will act")]
    [InlineData("  'Go!' ", "Go")]
    [InlineData("\u2026 and went \u2014", "and went")]
    [InlineData("that rain fell", "rain fell")]
    [InlineData("\"That rain fell.\"", "rain fell")]
    [InlineData("thatch burns", "thatch burns")]
    [InlineData("!Go", "!Go")]
    public void Marks_and_punctuation_at_the_edges_do_not_count(string text, string bare) =>
        BareSpan.Of(text, new TextSpan(0, text.Length)).Of(text).ToString().ShouldBe(bare);

    [Theory]
    [InlineData("\"...\"")]
    [InlineData("that ")]
    public void Where_nothing_is_left_the_whole_counts(string text) =>
        BareSpan.Of(text, new TextSpan(0, text.Length)).ShouldBe(new TextSpan(0, text.Length));
}
