using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

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

    // That something changed is enough; what, a look tells.
    private readonly Channel<byte> _hints = Channel.CreateBounded<byte>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private readonly TimeSpan _quiet = TimeSpan.FromSeconds(options.Value.QuietSeconds);

    /// <summary>Looks until it is cancelled; the sources were loaded before.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.PollSeconds == 0)
        {
            return;
        }

        var watchers = options.Value.Sources.Select(Watch).OfType<FileSystemWatcher>().ToList();
        try
        {
            while (true)
            {
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
            watchers.ForEach(w => w.Dispose());
        }
    }

    /// <summary>Looks once.</summary>
    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var summary = await loader.LookAsync(_quiet, progress: null, cancellationToken);
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
