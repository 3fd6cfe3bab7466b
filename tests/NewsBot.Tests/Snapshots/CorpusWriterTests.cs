using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
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
}
