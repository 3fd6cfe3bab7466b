using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories;
using NewsBot.Tests.Stories;

namespace NewsBot.Tests.Snapshots;

/// <summary>Stories are saved with the corpus: after loading they go on as if it had never been away.</summary>
public sealed class StoredStoriesTests
{
    [Fact]
    public async Task They_come_back_without_being_made_again()
    {
        var corpus = await LabelledSamples.LoadAsync("days");

        var read = Read(corpus);

        Written(read.Stories()).ShouldBe(Written(corpus.Stories()));
        read.StoryBook.Read(
            read.Index,
            graph =>
                corpus.StoryBook.Read(
                    corpus.Index,
                    before => Alike(graph).ShouldBe(Alike(before), ignoreOrder: true)
                )
        );
    }

    [Fact]
    public async Task What_comes_and_goes_after_loading_makes_the_same_stories()
    {
        Article[] all = [.. (await LabelledSamples.LoadAsync("days")).Index.Articles];
        var (half, whole) = (new CorpusWriter(), new CorpusWriter());
        half.Add(all[..16]);
        whole.Add(all[3..]);
        var loaded = new CorpusWriter();
        loaded.Restore(Read(half.Current));

        loaded.Add(all[16..]);
        loaded.Withdraw([.. all[..3].Select(a => a.Id)]);

        Written(loaded.Current.Stories()).ShouldBe(Written(whole.Current.Stories()));
        Written(Read(loaded.Current).Stories()).ShouldBe(Written(whole.Current.Stories()));
    }

    private static CorpusSnapshot Read(CorpusSnapshot corpus)
    {
        using var stream = new MemoryStream();
        SnapshotFile.Write(corpus, stream);
        stream.Position = 0;
        return SnapshotFile.Read(stream);
    }

    private static IEnumerable<(string, int)> Alike(Core.Stories.Grouping.StoryGraph graph) =>
        graph.Nodes.Select(n =>
            (n.Article.Id.Value, n.Alike.ToArray().Sum(l => l.Alike) + graph.Postings.All.Count())
        );

    private static string Written(StorySet stories) =>
        string.Join(
            " | ",
            stories.Stories.Select(s => string.Join(' ', s.Articles.Select(a => a.Id.Value)))
        );
}
