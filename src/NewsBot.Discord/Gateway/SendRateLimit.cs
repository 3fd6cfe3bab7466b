namespace NewsBot.Discord.Gateway;

/// <summary>
/// 120 frames a minute may be sent on a connection (Discord's documentation, "Rate Limiting"); some of them are kept for
/// heartbeats. Thread-safe.
/// </summary>
internal sealed class SendRateLimit(TimeProvider time)
{
    private const int Frames = 120;
    private const int ForHeartbeats = 5;

    private static readonly TimeSpan _window = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly Queue<long> _sent = new();

    /// <summary>Takes one frame off the budget; how long to wait before trying again, or zero when it was taken.</summary>
    public TimeSpan Take(bool isHeartbeat)
    {
        lock (_lock)
        {
            while (_sent.TryPeek(out var first) && time.GetElapsedTime(first) >= _window)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= (isHeartbeat ? Frames : Frames - ForHeartbeats))
            {
                return _window - time.GetElapsedTime(_sent.Peek());
            }

            _sent.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }
    }
}
