using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Articles;

public sealed class CitationTests
{
    private static readonly Article _article = ArticleBuilder.Build(
        "a",
        "The dam held. The mayor slept."
    );

    [Fact]
    public void A_citation_is_the_slice_of_its_article()
    {
        var citation = Citation.Cut(_article, new TextSpan(14, 30));

        citation.Text.ShouldBe("The mayor slept.");
        citation.HoldsIn(_article).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 4)]
    [InlineData(4, 31)]
    public void A_span_that_is_empty_or_outside_is_refused(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Citation.Cut(_article, new TextSpan(start, end))
        );

    [Fact]
    public void A_citation_longer_than_600_code_units_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Citation.Cut(ArticleBuilder.Build("a", new string('x', 700)), new TextSpan(0, 601))
        );

    [Fact]
    public void A_citation_does_not_hold_in_a_later_version_with_other_words()
    {
        var citation = Citation.Cut(_article, new TextSpan(0, 13));

        citation
            .HoldsIn(ArticleBuilder.Build("a", "The dam burst. The mayor slept."))
            .ShouldBeFalse();
        citation.HoldsIn(ArticleBuilder.Build("a", "The")).ShouldBeFalse();
    }
}
