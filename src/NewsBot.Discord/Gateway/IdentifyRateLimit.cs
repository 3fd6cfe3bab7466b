using System.Collections.Concurrent;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// Lets identifies through: of each group of shards one in five seconds (Discord's documentation, "Max Concurrency"). Taken before
/// a connection is opened and given back when the identify is sent, or came to nothing. Thread-safe.
/// </summary>
internal sealed class IdentifyRateLimit(TimeProvider time)
{
    // A little more than asked: the server counts from when it gets the frame.
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5.25);

    private readonly ConcurrentDictionary<int, Group> _groups = new();

    /// <summary>Runs what identifies, when its time has come.</summary>
    /// <param name="group">The shard's number modulo the number of groups.</param>
    /// <param name="run">Connects, and calls back when it has identified; the gate is free from then on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<T> RunAsync<T>(
        int group,
        Func<Action, Task<T>> run,
        CancellationToken cancellationToken
    )
    {
        var mine = _groups.GetOrAdd(group, static _ => new Group());
        await mine.Turn.WaitAsync(cancellationToken);
        var isOver = 0;
        void GiveBack()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
            {
                mine.Turn.Release();
            }
        }

        try
        {
            if (mine.Last is { } last && _pause - time.GetElapsedTime(last) is var wait)
            {
                await Task.Delay(
                    wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
                    time,
                    cancellationToken
                );
            }

            return await run(() =>
            {
                mine.Last = time.GetTimestamp();
                GiveBack();
            });
        }
        finally
        {
            GiveBack();
        }
    }

    private sealed class Group
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public long? Last { get; set; }
    }
}
