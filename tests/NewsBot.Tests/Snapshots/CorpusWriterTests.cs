using NewsBot.Core.Articles;
using NewsBot.Core.Pages;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Snapshots;

public sealed class CorpusWriterTests
{
    private readonly CorpusWriter _writer = new();

    [Fact]
    public void The_same_text_again_is_a_duplicate_and_another_text_a_newer_version()
    {
        _writer
            .Add([ArticleBuilder.Build("a", "The dam held.")])
            .ShouldBe(new CorpusChange(1, 0, 0, 0));
        _writer
            .Add([ArticleBuilder.Build("a", "The dam held.")])
            .ShouldBe(new CorpusChange(0, 0, 1, 0));
        _writer
            .Add([ArticleBuilder.Build("a", "The dam burst.")])
            .ShouldBe(new CorpusChange(0, 1, 0, 0));

        _writer.Current.Find(new ArticleId("a"))!.Text.ShouldBe("The dam burst.");
        _writer.Current.Index.ArticleCount.ShouldBe(1);
    }

    [Fact]
    public void A_reader_keeps_the_generation_it_began_with()
    {
        _writer.Add([ArticleBuilder.Build("a", "The dam held.")]);
        var before = _writer.Current;

        _writer.Withdraw([new ArticleId("a")]);

        before.Find(new ArticleId("a")).ShouldNotBeNull();
        _writer.Current.Find(new ArticleId("a")).ShouldBeNull();
        _writer.Current.Generation.ShouldBe(before.Generation + 1);
    }

    [Fact]
    public void A_change_that_changes_nothing_makes_no_generation()
    {
        _writer.Add([ArticleBuilder.Build("a", "The dam held.")]);
        var before = _writer.Current;

        _writer.Add([ArticleBuilder.Build("a", "The dam held.")]);
        _writer.Withdraw([new ArticleId("b")]);

        _writer.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public void Many_small_additions_stay_in_few_segments()
    {
        for (var i = 0; i < 500; i++)
        {
            _writer.Add([ArticleBuilder.Build($"a{i}", $"The dam held for {i} days and nights.")]);
        }

        _writer.Current.Index.ArticleCount.ShouldBe(500);
        _writer.Current.Index.Views.Length.ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Readers_see_whole_generations_while_a_writer_works()
    {
        using var ended = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                var corpus = _writer.Current;
                corpus.Index.Articles.Count().ShouldBe(corpus.Index.ArticleCount);
            }
        });

        for (var i = 0; i < 200; i++)
        {
            _writer.Add([ArticleBuilder.Build($"a{i % 50}", $"Version {i} of the story.")]);
            _writer.Withdraw([new ArticleId($"a{(i * 7) % 50}")]);
        }

        await ended.CancelAsync();
        await reading;
    }

    [Fact]
    public void An_article_that_cannot_be_read_is_left_out_and_named_and_its_older_version_stays()
    {
        var writer = new CorpusWriter();
        writer.Add([
            ArticleBuilder.Build("a", "The otter came."),
            ArticleBuilder.Build("b", "It went."),
        ]);
        var broken = new Article
        {
            Id = new ArticleId("a"),
            Text = "Short.",
            Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, 900))],
        };

        Article[] articles = [broken, ArticleBuilder.Build("c", "The heron came.")];
        var failed = new List<ArticleId>();

        writer.Add(articles, (id, _) => failed.Add(id), CancellationToken.None);

        failed.ShouldBe([new ArticleId("a")]);
        writer.Current.Find(new ArticleId("a"))?.Text.ShouldBe("The otter came.");
        writer.Current.Index.ArticleCount.ShouldBe(3);
    }
}
