using NewsBot.Core.Answering.Composing;
using NewsBot.Core.Articles;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Composing;

public sealed class NearDuplicatesTests
{
    private const string Wire =
        "The ferry Alba ran onto the rocks off Kell on Monday night with 40 people on board.";

    [Theory]
    [InlineData(
        "The ferry Alba ran onto rocks off Kell late on Monday night with 40 people on board.",
        true
    )]
    [InlineData(
        "The ferry Alba ran onto the rocks off Kell on Monday night with 14 people on board.",
        false
    )]
    [InlineData("The council of Kell met on Monday night and talked about the ferry.", false)]
    public void The_same_in_nearly_the_same_words_with_the_same_figures(
        string other,
        bool expected
    ) => NearDuplicates.Are(Cite("a", Wire), Cite("b", other)).ShouldBe(expected);

    [Theory]
    [InlineData("“We want a bridge”", true)]
    [InlineData("\"We want a bridge\" or nothing", true)]
    [InlineData("“We want a ferry”", false)]
    public void One_word_makes_another_quotation(string other, bool expected) =>
        NearDuplicates.HaveSameWords("\"We want a bridge\"", other).ShouldBe(expected);

    private static Citation Cite(string id, string text) =>
        Citation.Cut(ArticleBuilder.Build(id, text), new TextSpan(0, text.Length));
}
