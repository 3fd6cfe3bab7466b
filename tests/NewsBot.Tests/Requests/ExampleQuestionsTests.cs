using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Bot;

namespace NewsBot.Tests.Requests;

public sealed class ExampleQuestionsTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    [Fact]
    public async Task The_corpus_answers_each_of_them()
    {
        var questions = new ExampleQuestions().Of(news.Current);

        questions.Count.ShouldBe(3);
        foreach (var question in questions)
        {
            (await news.AskAsync(question)).Content.Outcome.ShouldBe(Outcome.Answered, question);
        }
    }

    [Fact]
    public void Where_nobody_is_quoted_headlines_stand_in()
    {
        var corpus = new CorpusWriter();
        corpus.Add([
            ArticleBuilder.Build("a", "The dam held.", "Dam holds", published: "2026-09-14"),
            ArticleBuilder.Build("b", "It rained.", "Rain", published: "2026-09-15"),
        ]);

        new ExampleQuestions()
            .Of(corpus.Current)
            .ShouldBe(["What is there about: Rain?", "What is there about: Dam holds?"]);
    }

    [Fact]
    public void Outlets_take_turns_before_one_comes_again() =>
        Of(
                Article("a", 3, "\"It held,\" said Ann Orr.", "Courier"),
                Article("b", 2, "\"It held,\" said Tom Blake.", "Courier"),
                Article("c", 1, "\"It held,\" said Ada Lind.", "Herald")
            )
            .ShouldBe([
                "What did Ann Orr say?",
                "What did Ada Lind say?",
                "What did Tom Blake say?",
            ]);

    [Fact]
    public void Of_those_an_article_quotes_it_is_whoever_speaks_most() =>
        Of(
                Article(
                    "a",
                    1,
                    """
                    "It held," said Ann Orr.
                    "It leaked," said Tom Blake.
                    "It is mended," Tom Blake said.
                    """
                )
            )
            .ShouldBe(["What did Tom Blake say?"]);

    [Theory]
    [InlineData("Ann Orr said that the dam had held.")]
    [InlineData("\"It held,\" Ann Orr never said.")]
    [InlineData("\"It held,\" the Road Agency said.")]
    [InlineData("\"It held,\" said Orr.")]
    [InlineData("Ann Orr was not impressed. \"It held for fun.\"")]
    public void Whom_no_article_quotes_for_sure_and_by_full_name_nobody_is_asked_about(
        string text
    ) => Of(Article("a", 1, text)).ShouldBeEmpty();

    [Fact]
    public void An_article_without_a_headline_is_not_asked_about() =>
        Of(Article("a", 1, "It rained.")).ShouldBeEmpty();

    [Fact]
    public void A_hundred_articles_are_looked_at() =>
        Of([
                .. Enumerable.Range(1, 99).Select(i => Article($"a{i:00}", i, "It rained.")),
                Article("b", 0, "\"It held,\" said Ann Orr."),
                Article("c", -1, "\"It held,\" said Tom Blake."),
            ])
            .ShouldBe(["What did Ann Orr say?"]);

    [Fact]
    public void One_generation_is_listed_once()
    {
        var examples = new ExampleQuestions();
        var corpus = new CorpusWriter();
        corpus.Add([Article("a", 1, "\"It held,\" said Ann Orr.")]);
        var listed = examples.Of(corpus.Current);

        examples.Of(corpus.Current).ShouldBeSameAs(listed);

        corpus.Add([Article("b", 2, "\"It held,\" said Tom Blake.")]);
        examples.Of(corpus.Current).ShouldBe(["What did Tom Blake say?", "What did Ann Orr say?"]);
    }

    [Fact]
    public void An_empty_corpus_has_none() =>
        new ExampleQuestions().Of(CorpusSnapshot.Empty).ShouldBeEmpty();

    [Fact]
    public void Of_many_articles_the_newest_are_looked_at()
    {
        var corpus = new CorpusWriter();
        corpus.Add(
            Enumerable
                .Range(0, 150)
                .Select(i =>
                    ArticleBuilder.Build(
                        $"a{i:000}",
                        "It rained.",
                        $"Rain {i}",
                        published: new DateOnly(2026, 1, 1).AddDays(i).ToString("yyyy-MM-dd", null)
                    )
                )
        );

        new ExampleQuestions().Of(corpus.Current)[0].ShouldBe("What is there about: Rain 149?");
    }

    private static IReadOnlyList<string> Of(params Article[] articles)
    {
        var corpus = new CorpusWriter();
        corpus.Add(articles);
        return new ExampleQuestions().Of(corpus.Current);
    }

    private static Article Article(string id, int day, string text, string? outlet = null) =>
        ArticleBuilder.Build(
            id,
            text,
            published: new DateOnly(2026, 1, 1).AddDays(day).ToString("yyyy-MM-dd", null),
            outlet: outlet
        );
}
