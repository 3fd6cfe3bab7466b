using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Statements;

public sealed class StatementSearchTests
{
    private readonly CorpusWriter _corpus = new();

    public StatementSearchTests() =>
        _corpus.Add([
            ArticleBuilder.Build(
                "a",
                "“I will not drown a farm to save a carpet,” Idris Calloway said. “The sluice stays shut.”"
            ),
            ArticleBuilder.Build("b", "“The carpet is dry,” Ann Orr said."),
            ArticleBuilder.Build("c", "Nobody spoke of any carpet."),
        ]);

    [Theory]
    [InlineData("I will not drown a farm to save a carpet. The sluice stays shut.", "a")]
    [InlineData("drown a farm to save a carpet", "a")]
    [InlineData("'wont drown the farm to save the carpets'", "a")]
    [InlineData("carpet is dry", "b")]
    public void Words_as_remembered_find_their_statement(string text, string doc) =>
        Find(text)[0].Statement.Article.Id.Value.ShouldBe(doc);

    [Fact]
    public void A_statement_is_all_parts_of_an_utterance()
    {
        var statement = Find("drown a farm")[0].Statement;

        statement.Parts.Length.ShouldBe(2);
        statement.Speaker!.Name.ShouldBe("Idris Calloway");
    }

    [Fact]
    public void All_of_the_words_together_are_worth_one() =>
        Find("the sluice stays shut")[0].Similarity.ShouldBe(1);

    [Fact]
    public void What_is_withdrawn_is_not_found()
    {
        _corpus.Withdraw([new ArticleId("a")]);

        Find("drown a farm").ShouldBeEmpty();
        _corpus.Current.Ledger.QuotationsOf(new ArticleId("a")).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_found_for_words_that_nobody_said() =>
        Find("perfectly unrelated vocabulary").ShouldBeEmpty();

    private IReadOnlyList<StatementMatch> Find(string text) =>
        StatementSearch.Find(_corpus.Current.Ledger, text, SearchFilter.None, 10);
}
