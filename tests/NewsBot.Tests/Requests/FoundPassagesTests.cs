using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Requests;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Requests;

/// <summary>What of the passages that a search finds can be cited.</summary>
public sealed class FoundPassagesTests
{
    private static readonly Article _article = ArticleBuilder.Build(
        "a",
        new string('a', 2 * Citation.MaxLength)
    );

    [Fact]
    public void A_passage_as_long_as_a_citation_may_be_is_cited() =>
        Of(Citation.MaxLength)
            .Citations.ShouldHaveSingleItem()
            .Citation.Text.Length.ShouldBe(Citation.MaxLength);

    [Fact]
    public void A_longer_one_is_not_and_the_others_keep_their_numbers() =>
        Of(1, Citation.MaxLength + 1, 2).Citations.Select(c => c.Number).ShouldBe([1, 3]);

    private static Result.Found Of(params int[] lengths) =>
        new([.. lengths.Select(length => new Hit(_article, new TextSpan(0, length), 1))])
        {
            Request = new Request.Search("dam"),
            Corpus = CorpusSnapshot.Empty,
            Clock = default,
        };
}
