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
}
