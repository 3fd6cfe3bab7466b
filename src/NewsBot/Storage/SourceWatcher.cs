using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Ingestion;

namespace NewsBot.Storage;

/// <summary>
/// Looks at the sources again and again while the program runs: soon after the system tells of a change, and now and then where it does not,
/// for on network drives and in containers it may never tell. Nothing that goes wrong in a look ends it.
/// </summary>
internal sealed class SourceWatcher(
    CorpusLoader loader,
    IOptions<CorpusOptions> options,
    TimeProvider time,
    ILogger<SourceWatcher> logger
)
{
    private const int BufferBytes = 64 * 1024;
    private const int MaxTold = 5;

    // That something changed is enough; what, a look tells.
    private readonly Channel<byte> _hints = Channel.CreateBounded<byte>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    // By source, with when its folder was made: another folder of that name needs a watcher of its own.
    private readonly Dictionary<string, (FileSystemWatcher? Watcher, DateTime Made)> _watchers =
        new(StringComparer.Ordinal);

    private readonly HashSet<IngestionOutcome.Skipped> _told = [];

    private readonly TimeSpan _quiet = TimeSpan.FromSeconds(options.Value.QuietSeconds);

    /// <summary>Looks until it is cancelled; the sources were loaded before.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.PollSeconds == 0)
        {
            return;
        }

        try
        {
            while (true)
            {
                WatchAll();
                await WaitAsync(cancellationToken);
                await LookAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
        finally
        {
            foreach (var (watcher, _) in _watchers.Values)
            {
                watcher?.Dispose();
            }
        }
    }

    /// <summary>Looks once.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            _told.UnionWith(loader.Latest?.Skipped ?? []);
            var summary = await loader.LookAsync(_quiet, progress: null, cancellationToken);
            Tell(summary);
            var change = summary.Change;
            if (change.Added + change.Replaced + change.Withdrawn > 0)
            {
                logger.Changed(
                    change.Added,
                    change.Replaced,
                    change.Withdrawn,
                    summary.Articles,
                    summary.Elapsed.TotalMilliseconds
                );
            }
        }
#pragma warning disable CA1031 // The next look may do better.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.NotLooked(e);
        }
    }

    // Each once. Names of files are outside text, and a log may be a terminal.
    private void Tell(LoadSummary summary)
    {
        var news = summary.Skipped.Where(s => !_told.Contains(s)).ToList();
        foreach (var skipped in news.Take(MaxTold))
        {
            logger.Skipped(OutsideLine.Of(skipped.Source), OutsideLine.Of(skipped.Reason));
        }

        if (news.Count > MaxTold)
        {
            logger.SkippedMore(news.Count - MaxTold);
        }

        _told.IntersectWith(summary.Skipped);
    }

    private void WatchAll()
    {
        foreach (
            var source in options.Value.People is { } people
                ? options.Value.Sources.Append(people)
                : options.Value.Sources
        )
        {
            var made = Directory.GetCreationTimeUtc(source);
            if (!_watchers.TryGetValue(source, out var known) || known.Made != made)
            {
                known.Watcher?.Dispose();
                _watchers[source] = (Watch(source), made);
            }
        }
    }

    /// <summary>Something may have changed.</summary>
    internal void Hint() => _hints.Writer.TryWrite(0);

    // Until a change is told of, the next round is due, or a changed file may be whole.
    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        var pause = loader.IsWaiting ? _quiet : TimeSpan.FromSeconds(options.Value.PollSeconds);
        using var over = new CancellationTokenSource(pause, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            over.Token,
            cancellationToken
        );
        try
        {
            if (!loader.IsWaiting)
            {
                await _hints.Reader.ReadAsync(either.Token);
                return;
            }

            // Hints of a crawler at work would let no time pass.
            await Task.Delay(pause, time, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The next round is due.
        }
    }

    private FileSystemWatcher? Watch(string source)
    {
        var isFolder = Directory.Exists(source);
        var folder = isFolder ? source : Path.GetDirectoryName(Path.GetFullPath(source));
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder!)
            {
                IncludeSubdirectories = isFolder,
                InternalBufferSize = BufferBytes,
                NotifyFilter =
                    NotifyFilters.FileName
                    | NotifyFilters.DirectoryName
                    | NotifyFilters.LastWrite
                    | NotifyFilters.Size,
            };
            if (!isFolder)
            {
                watcher.Filter = Path.GetFileName(source);
            }

            watcher.Created += (_, _) => Hint();
            watcher.Changed += (_, _) => Hint();
            watcher.Deleted += (_, _) => Hint();
            watcher.Renamed += (_, _) => Hint();
            // More happened than it can tell: a look tells.
            watcher.Error += (_, _) => Hint();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            watcher?.Dispose();
            logger.NotWatched(e, options.Value.PollSeconds);
            return null;
        }
    }
}
