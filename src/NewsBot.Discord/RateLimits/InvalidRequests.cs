namespace NewsBot.Discord.RateLimits;

/// <summary>
/// Counts refused calls. Discord shuts an address out after 10,000 of them in ten minutes (documentation, "Invalid Request
/// Limit"), so long before that no call is made any more until the old ones are past. Thread-safe.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="ceiling">So many in ten minutes at most.</param>
internal sealed class InvalidRequests(TimeProvider time, int ceiling = InvalidRequests.Ceiling)
{
    private const int Ceiling = 1_000;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly Queue<long> _times = new();

    /// <summary>Whether there were so many that no call may be made.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                Forget();
                return _times.Count >= ceiling;
            }
        }
    }

    /// <summary>Counts an answer of 401, 403, or 429 that is not of a shared limit.</summary>
    /// <returns>Whether this one was the last straw.</returns>
    public bool Count()
    {
        lock (_lock)
        {
            Forget();
            _times.Enqueue(time.GetTimestamp());
            return _times.Count == ceiling;
        }
    }

    private void Forget()
    {
        while (_times.TryPeek(out var first) && time.GetElapsedTime(first) > _window)
        {
            _times.Dequeue();
        }
    }
}
