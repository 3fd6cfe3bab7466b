using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Retrieval;

public sealed class SearcherTests
{
    private const string Body = "The council spoke about the dam for an hour and went home.";

    private readonly Searcher _searcher = new(Options.Create(new RetrievalOptions()));

    [Fact]
    public void An_outlet_named_in_the_question_comes_first() =>
        First(
                "what does the Orr Herald say about the dam",
                ArticleBuilder.Build("a", Body, outlet: "Kell Post"),
                ArticleBuilder.Build(
                    "b",
                    $"{Body} {Body} {Body} More was said.",
                    outlet: "Orr Herald"
                )
            )
            .ShouldBe("b");

    [Fact]
    public void A_recent_article_comes_first_on_the_clock_of_the_request() =>
        First(
                "dam",
                ArticleBuilder.Build("a", Body, published: "2026-03-01"),
                ArticleBuilder.Build("b", Body, published: "2026-09-13")
            )
            .ShouldBe("b");

    [Fact]
    public void Words_in_quotation_marks_that_stand_so_come_first() =>
        First(
                "what about \"went home\" and the dam",
                ArticleBuilder.Build("a", "The dam, the dam: home they went, about the dam."),
                ArticleBuilder.Build("b", Body)
            )
            .ShouldBe("b");

    [Fact]
    public void Ties_are_in_the_order_of_ids() =>
        First("dam", ArticleBuilder.Build("b", Body), ArticleBuilder.Build("a", Body))
            .ShouldBe("a");

    [Fact]
    public void Nothing_is_found_for_words_that_are_nowhere() =>
        Search("zebra", ArticleBuilder.Build("a", Body)).ShouldBeEmpty();

    [Fact]
    public void A_search_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        var writer = new CorpusWriter();
        writer.Add([ArticleBuilder.Build("a", Body)]);

        Should.Throw<OperationCanceledException>(() =>
            _searcher.Search(writer.Current.Index, new Query("dam"), 1, ended.Token)
        );
    }

    private string First(string text, params Article[] articles) =>
        Search(text, articles)[0].Article.Id.Value;

    private IReadOnlyList<Hit> Search(string text, params Article[] articles)
    {
        var writer = new CorpusWriter();
        writer.Add(articles);
        return _searcher.Search(
            writer.Current.Index,
            new Query(text) { Today = new DateOnly(2026, 9, 14) },
            10
        );
    }
}
