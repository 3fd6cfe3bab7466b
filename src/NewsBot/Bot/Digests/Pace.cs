namespace NewsBot.Bot.Digests;

/// <summary>Lets so many go in a second, one after the other. Thread-safe.</summary>
internal sealed class Pace(int perSecond, TimeProvider time)
{
    private readonly TimeSpan _step = TimeSpan.FromSeconds(1.0 / perSecond);
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _next;

    /// <summary>Waits for its turn.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = time.GetElapsedTime(_start);
            var turn = _next > now ? _next : now;
            _next = turn + _step;
            wait = turn - now;
        }

        return wait > TimeSpan.Zero
            ? Task.Delay(wait, time, cancellationToken)
            : Task.CompletedTask;
    }
}
