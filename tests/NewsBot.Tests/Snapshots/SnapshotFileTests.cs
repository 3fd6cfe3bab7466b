using CsCheck;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Retrieval;

namespace NewsBot.Tests.Snapshots;

public sealed class SnapshotFileTests
{
    private readonly Searcher _searcher = new(Options.Create(new RetrievalOptions()));

    [Fact]
    public void A_corpus_comes_back_with_the_same_articles_and_hits() =>
        Gen.Select(CorpusGen.Articles, CorpusGen.Query)
            .Sample(
                (articles, text) =>
                {
                    var corpus = Build(articles);

                    var read = SnapshotFile.Read(Write(corpus));

                    read.Index.Articles.Select(Describe)
                        .ShouldBe(corpus.Index.Articles.Select(Describe), ignoreOrder: true);
                    Search(read, text).ShouldBe(Search(corpus, text));
                },
                iter: 100
            );

    [Fact]
    public void Half_a_surrogate_pair_survives()
    {
        var corpus = Build([
            ArticleBuilder.Build("a\uD800", "The dam \uDC00 held.", title: "\uD83D"),
        ]);

        var article = SnapshotFile.Read(Write(corpus)).Index.Articles.ShouldHaveSingleItem();

        article.Id.Value.ShouldBe("a\uD800");
        article.Text.ShouldBe("The dam \uDC00 held.");
    }

    [Fact]
    public void One_byte_that_changed_anywhere_is_noticed()
    {
        var whole = Write(Build([ArticleBuilder.Build("a", "The dam held.")])).ToArray();
        Gen.Int[0, whole.Length - 1]
            .Sample(place =>
            {
                var damaged = (byte[])whole.Clone();
                damaged[place] ^= 0x10;
                Should.Throw<SnapshotFormatException>(() =>
                    SnapshotFile.Read(new MemoryStream(damaged))
                );
            });
    }

    [Fact]
    public void A_file_that_was_cut_short_is_noticed()
    {
        var whole = Write(Build([ArticleBuilder.Build("a", "The dam held.")])).ToArray();
        for (var length = 0; length < whole.Length; length++)
        {
            Should.Throw<SnapshotFormatException>(() =>
                SnapshotFile.Read(new MemoryStream(whole, 0, length))
            );
        }
    }

    [Fact]
    public void Another_version_is_named()
    {
        var file = Write(Build([])).ToArray();
        file[SnapshotFile.Mark.Length]++;

        Should
            .Throw<SnapshotFormatException>(() => SnapshotFile.Read(new MemoryStream(file)))
            .Message.ShouldContain($"version {SnapshotFile.Version + 1}");
    }

    private static CorpusSnapshot Build(Article[] articles)
    {
        var writer = new CorpusWriter();
        writer.Add(articles);
        return writer.Current;
    }

    private static MemoryStream Write(CorpusSnapshot corpus)
    {
        var stream = new MemoryStream();
        SnapshotFile.Write(corpus, stream);
        stream.Position = 0;
        return stream;
    }

    private static (ArticleId, string, string, string?, string, int) Describe(Article a) =>
        (a.Id, a.Text, a.Title, a.Outlet, a.Published.ToString(), a.Blocks.Length);

    private IEnumerable<(ArticleId, int, float)> Search(CorpusSnapshot corpus, string text) =>
        _searcher
            .Search(corpus.Index, new Query(text), 20)
            .Select(h => (h.Article.Id, h.Span.Start, h.Score))
            .Order();
}
