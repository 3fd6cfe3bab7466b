using NewsBot.Core.Answering;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering.Statements;

public sealed class StatementFinderTests
{
    private const string Tariff = "\u201CThe tariff is too high,\u201D said Ann Orr. ";
    private const string Key = "\u201CThe wombat keeps the ferry key,\u201D said Tom Blake.";

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(2_000)]
    public void Of_quotations_in_one_line_the_one_that_says_the_words_comes_first(int others)
    {
        var line = string.Concat(Enumerable.Repeat(Tariff, others)) + Key;

        var found = Find("Who said the wombat keeps the ferry key?", line);

        found[0].Speaker.Name.ShouldBe("Tom Blake");
        found[0].Span.Of(line).ToString().ShouldContain("the ferry key");
    }

    [Fact]
    public void All_parts_of_an_utterance_count_for_each_of_its_lines()
    {
        const string Text =
            "\u201CThe tariff is too high,\u201D said Ann Orr. \u201CIt stays.\n\u201CThe wombat keeps the key.\u201D";

        var found = Find("What did Ann Orr say about the wombat?", Text);

        found.ShouldAllBe(s => s.IsOnTopic);
    }

    private static IReadOnlyList<StatementItem> Find(string question, string text)
    {
        var writer = new CorpusWriter();
        writer.Add([ArticleBuilder.Build("a", text)]);
        var corpus = writer.Current;
        var article = corpus.Find(new ArticleId("a")).ShouldNotBeNull();
        var hit = new Hit(article, article.Blocks[0].Span, 1);
        var item = new EvidenceItem(hit, Citation.Cut(article, new(0, 1)), 1, 1);
        return new StatementFinder(
            SpeechQuestion.Parse(question),
            new TermWeights(corpus.Index, question),
            corpus.Ledger
        ).Find([item]);
    }
}
