namespace NewsBot.Discord.Gateway;

/// <summary>
/// The heartbeat of one connection: the first beat after a random part of the interval, then one an interval. A beat that was
/// not acknowledged when the next is due means that nobody is there any more.
/// </summary>
internal sealed class Heartbeat(
    TimeProvider time,
    Random random,
    Func<CancellationToken, ValueTask> beat
)
{
    private int _isOpen;
    private long _beatAt;

    /// <summary>How long the last acknowledgement took.</summary>
    public TimeSpan? Latency { get; private set; }

    /// <summary>Beats until it is cancelled.</summary>
    /// <returns>When an acknowledgement is missing.</returns>
    public async Task RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * random.NextDouble(), time, cancellationToken);
        while (!IsMissing(interval))
        {
            await BeatAsync(cancellationToken);
            await Task.Delay(interval, time, cancellationToken);
        }
    }

    // A beat out of turn may be on its way: whoever asked for it a moment ago is there.
    private bool IsMissing(TimeSpan interval) =>
        Volatile.Read(ref _isOpen) == 1 && time.GetElapsedTime(_beatAt) >= interval / 2;

    /// <summary>A beat out of turn, because the other side asked for one.</summary>
    public async ValueTask BeatAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(ref _isOpen, 1);
        _beatAt = time.GetTimestamp();
        await beat(cancellationToken);
    }

    /// <summary>The other side is there.</summary>
    public void Acknowledge()
    {
        if (Interlocked.Exchange(ref _isOpen, 0) == 1)
        {
            Latency = time.GetElapsedTime(_beatAt);
        }
    }
}
