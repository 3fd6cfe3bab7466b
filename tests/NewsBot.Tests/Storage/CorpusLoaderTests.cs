using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Storage;

namespace NewsBot.Tests.Storage;

/// <summary>A folder whose files come, change and go while the program runs.</summary>
public sealed class CorpusLoaderTests : IDisposable
{
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-sources-");
    private readonly FakeTimeProvider _time = new();
    private readonly CorpusWriter _corpus = new();
    private readonly CorpusLoader _loader;

    public CorpusLoaderTests() => _loader = Loader(_corpus, new CorpusOptions());

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_page_that_is_dropped_in_is_there_when_it_has_been_quiet()
    {
        Write("a.txt", "The dam held.");
        await LoadAsync(_folder.FullName);
        Write("b.txt", "The choir sang.");

        await LookAsync();
        Ids().ShouldBe(["a.txt"]);
        _loader.IsWaiting.ShouldBeTrue();

        await LaterAsync();
        Ids().ShouldBe(["a.txt", "b.txt"]);
        _loader.IsWaiting.ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_that_is_still_written_is_waited_for()
    {
        Write("a.txt", "The dam held.");
        await LoadAsync(_folder.FullName);
        Write("b.txt", "The cho");
        await LookAsync();
        Write("b.txt", "The choir sang in the square.");

        await LaterAsync();
        Ids().ShouldBe(["a.txt"]);

        await LaterAsync();
        TextOf("b.txt").ShouldBe("The choir sang in the square.");
    }

    [Fact]
    public async Task A_page_that_is_taken_out_is_gone_and_one_that_changed_is_new()
    {
        Write("a.txt", "The dam held.");
        Write("b.txt", "The choir sang.");
        await LoadAsync(_folder.FullName);
        File.Delete(At("a.txt"));
        Write("b.txt", "The choir was silent.");
        var generation = _corpus.Current.Generation;

        await LookAsync();
        Ids().ShouldBe(["a.txt", "b.txt"]);
        await LaterAsync();

        Ids().ShouldBe(["b.txt"]);
        TextOf("b.txt").ShouldBe("The choir was silent.");
        // Both in one: nobody sees half of it.
        _corpus.Current.Generation.ShouldBe(generation + 1);
    }

    [Fact]
    public async Task Where_nothing_changed_the_corpus_stays_the_same()
    {
        Write("a.txt", "The dam held.");
        await LoadAsync(_folder.FullName);
        var before = _corpus.Current;

        await LookAsync();
        await LaterAsync();

        _corpus.Current.ShouldBeSameAs(before);
    }

    [Fact]
    public async Task A_page_of_another_name_is_another_page()
    {
        Write("a.txt", "The dam held.");
        await LoadAsync(_folder.FullName);
        File.Move(At("a.txt"), At("z.txt"));

        await LookAsync();
        await LaterAsync();

        Ids().ShouldBe(["z.txt"]);
    }

    [Fact]
    public async Task Records_come_and_go_with_their_lines()
    {
        Write("r.jsonl", Record("1", "The dam held.") + Record("2", "The choir sang."));
        await LoadAsync(_folder.FullName);
        Write("r.jsonl", Record("2", "The choir sang.") + Record("3", "It rained all day."));

        await LookAsync();
        await LaterAsync();

        Ids().ShouldBe(["2", "3"]);
    }

    [Fact]
    public async Task What_a_crawler_tells_later_of_a_page_counts()
    {
        Write("a.txt", "The dam held all night.");
        await LoadAsync(_folder.FullName);
        Write("pages.jsonl", """{"path":"a.txt","outlet":"Kell Post","published":"2026-09-14"}""");

        await LookAsync();
        await LaterAsync();

        _corpus.Current.Find(new ArticleId("a.txt"))!.Outlet.ShouldBe("Kell Post");
    }

    [Fact]
    public async Task An_id_of_two_sources_is_the_firsts_until_that_has_it_no_more()
    {
        Write("one/r.jsonl", Record("x", "The dam held."));
        Write("two/r.jsonl", Record("x", "The choir sang."));
        await LoadAsync(At("one"), At("two"));
        TextOf("x").ShouldBe("The dam held.");
        Write("one/r.jsonl", Record("y", "It rained all day."));

        await LookAsync();
        await LaterAsync();

        TextOf("x").ShouldBe("The choir sang.");
        Ids().ShouldBe(["x", "y"]);
    }

    [Fact]
    public async Task Where_a_whole_source_is_gone_its_articles_stay()
    {
        Write("one/a.txt", "The dam held.");
        Write("two/b.txt", "The choir sang.");
        await LoadAsync(At("one"), At("two"));
        Directory.Delete(At("one"), recursive: true);

        await LookAsync();
        await LaterAsync();

        Ids().ShouldBe(["a.txt", "b.txt"]);
    }

    [Fact]
    public async Task A_page_that_turns_into_something_else_is_no_article_any_more()
    {
        Write("a.txt", "The dam held.");
        Write("b.txt", "The choir sang.");
        await LoadAsync(_folder.FullName);
        Write("b.txt", "\0\0\0\0");

        await LookAsync();
        var summary = await LaterAsync();

        Ids().ShouldBe(["a.txt"]);
        summary.Skipped.ShouldHaveSingleItem().Source.ShouldBe("b.txt");
    }

    [Fact]
    public async Task After_any_changes_the_corpus_is_the_one_that_a_new_start_would_read()
    {
        var random = new Random(7);
        Write("seed.txt", "The dam held.");
        await LoadAsync(_folder.FullName);
        for (var round = 0; round < 12; round++)
        {
            for (var change = 0; change < 6; change++)
            {
                var name = $"{(random.Next(2) == 0 ? "" : "sub/")}p{random.Next(8)}.txt";
                if (random.Next(3) == 0 && File.Exists(At(name)))
                {
                    File.Delete(At(name));
                }
                else
                {
                    Write(name, $"Text {random.Next(1_000)} of the river.");
                }
            }

            Write(
                "r.jsonl",
                string.Concat(
                    Enumerable
                        .Range(0, random.Next(1, 5))
                        .Select(i => Record($"{random.Next(6)}", $"Record {random.Next(50)}."))
                )
            );
            await LookAsync();
            await LaterAsync();

            var anew = new CorpusWriter();
            await Loader(anew, new CorpusOptions())
                .LoadAsync([_folder.FullName], null, CancellationToken.None);
            Texts(_corpus).ShouldBe(Texts(anew));
        }
    }

    private static IEnumerable<string> Texts(CorpusWriter corpus) =>
        corpus.Current.Index.Articles.Select(a => $"{a.Id}: {a.Text}").Order();

    private CorpusLoader Loader(CorpusWriter corpus, CorpusOptions options) =>
        new(corpus, Options.Create(options), _time);

    private Task<LoadSummary> LoadAsync(params string[] paths) =>
        _loader.LoadAsync(paths, progress: null, CancellationToken.None);

    private Task<LoadSummary> LookAsync() =>
        _loader.LookAsync(_quiet, progress: null, CancellationToken.None);

    private Task<LoadSummary> LaterAsync()
    {
        _time.Advance(_quiet);
        return LookAsync();
    }

    private IEnumerable<string> Ids() =>
        _corpus.Current.Index.Articles.Select(a => a.Id.Value).Order(StringComparer.Ordinal);

    private string? TextOf(string id) => _corpus.Current.Find(new ArticleId(id))?.Text;

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        // The clock of a file may be coarser than a test is quick.
        var before = File.Exists(At(name)) ? File.GetLastWriteTimeUtc(At(name)) : default;
        File.WriteAllText(At(name), text);
        if (before != default)
        {
            File.SetLastWriteTimeUtc(At(name), before.AddSeconds(1));
        }
    }

    private static string Record(string id, string text) =>
        $$"""{"id":"{{id}}","text":"{{text}}"}""" + "\n";
}
