using NewsBot.Core.Retrieval;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Retrieval;

public sealed class OutletNamesTests
{
    private static readonly OutletNames _names = new([
        ArticleBuilder.Build("0", "x", outlet: "The Kell Post"),
        ArticleBuilder.Build("1", "x", outlet: "Fortune"),
        ArticleBuilder.Build("2", "x", outlet: "Orr News - Health"),
        ArticleBuilder.Build("3", "x", outlet: "Orr News - Sport"),
        ArticleBuilder.Build("4", "x"),
    ]);

    [Theory]
    [InlineData("what does the Kell Post say", new[] { 0 })]
    [InlineData("what does kell post say", new[] { 0 })]
    [InlineData("Fortune says", new[] { 1 })]
    [InlineData("did Orr News report it", new[] { 2, 3 })]
    [InlineData("in Orr News - Health", new[] { 2, 3 })]
    [InlineData("it cost a fortune", new int[0])]
    [InlineData("", new int[0])]
    public void A_question_names_outlets(string query, int[] articles)
    {
        var named = _names.NamedIn(new QueryWords(query)) ?? [];

        Enumerable.Range(0, 5).Where(a => named.Contains(_names.Of(a))).ShouldBe(articles);
    }
}
