using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Checking.Comparing;

public sealed class TakenBackTests
{
    private const string Words = "\"The bridge is closed\"";

    [Theory]
    [InlineData("Correction: a bridge", "We wrote: {0}. That was wrong.", true)]
    [InlineData("Correction: a bridge", "We misquoted her as saying {0}.", true)]
    [InlineData("A bridge", "Correction: {0} was an error.", true)]
    [InlineData("A bridge", "We wrote: {0}. That was wrong.", false)]
    [InlineData("Correction: a bridge", "We wrote: {0}. That was right.", false)]
    [InlineData("Correction: a bridge", "We wrote: {0}. It is long. That was wrong.", false)]
    [InlineData("Correction: a bridge", "That was wrong. We wrote: {0}.", false)]
    [InlineData("Correction: a bridge", "We wrote: {0}.\nThat was wrong.", false)]
    public void A_correction_takes_words_back_beside_them(string title, string text, bool expected)
    {
        var article = ArticleBuilder.Build(
            "a",
            text.Replace("{0}", Words, StringComparison.Ordinal),
            title: title
        );
        var start = article.Text.IndexOf(Words, StringComparison.Ordinal);

        TakenBack.Holds(article, new TextSpan(start, start + Words.Length)).ShouldBe(expected);
    }

    [Fact]
    public void Words_that_stand_in_no_line_are_not_taken_back() =>
        TakenBack
            .Holds(ArticleBuilder.Build("a", "Wrong.", title: "Correction"), new TextSpan(6, 6))
            .ShouldBeFalse();
}
