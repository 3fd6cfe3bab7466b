using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Snapshots;
using NewsBot.Storage;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Storage;

public sealed class SourceWatcherTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-watched-");
    private readonly FakeTimeProvider _time = new();
    private readonly CorpusWriter _corpus = new();
    private readonly ListLog _log = new();
    private readonly CorpusOptions _options = new();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_a_look_brought_is_told_in_the_log()
    {
        var path = Path.Combine(_folder.FullName, "a.txt");
        await File.WriteAllTextAsync(path, "The dam held.");
        var (loader, watcher) = Create();
        await loader.LoadAsync([_folder.FullName], null, CancellationToken.None);
        await File.WriteAllTextAsync(path, "The dam broke at noon.");

        await watcher.LookAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(1));
        await watcher.LookAsync(CancellationToken.None);

        _corpus.Current.Index.Articles.ShouldHaveSingleItem().Text.ShouldContain("broke");
        _log.Lines.Entries.ShouldHaveSingleItem().Text.ShouldContain("1 replaced");
    }

    [Fact]
    public async Task What_is_skipped_on_the_way_is_named_once()
    {
        var (loader, watcher) = Create();
        await loader.LoadAsync([_folder.FullName], null, CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a\u001B[31m.txt"), "\0\0\0\0");

        for (var look = 0; look < 3; look++)
        {
            await watcher.LookAsync(CancellationToken.None);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        _log.Lines.Entries.ShouldHaveSingleItem().Text.ShouldContain("Skipped a[31m.txt");
        loader.Latest!.Skipped.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_it_is_not_wanted_nothing_is_watched()
    {
        _options.PollSeconds = 0;

        await Create().Watcher.RunAsync(CancellationToken.None);
    }

    [Fact]
    public async Task It_ends_when_it_is_told_to_and_not_before()
    {
        using var end = new CancellationTokenSource();
        var running = Create().Watcher.RunAsync(end.Token);
        running.IsCompleted.ShouldBeFalse();

        await end.CancelAsync();

        await running;
    }

    private (CorpusLoader Loader, SourceWatcher Watcher) Create()
    {
        _options.Sources = [_folder.FullName];
        var options = Options.Create(_options);
        var loader = new CorpusLoader(_corpus, options, _time);
        return (loader, new SourceWatcher(loader, options, _time, _log));
    }
}
