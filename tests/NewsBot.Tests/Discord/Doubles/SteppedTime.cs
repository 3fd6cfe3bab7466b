using Microsoft.Extensions.Time.Testing;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A clock that stands still until it is moved, and tells which timers are set: a test moves it only when somebody waits.</summary>
internal sealed class SteppedTime : FakeTimeProvider
{
    private static readonly TimeSpan _rounding = TimeSpan.FromMilliseconds(1);

    /// <summary>How long the timers run that were set, in order.</summary>
    public Happenings<TimeSpan> Timers { get; } = new("a timer");

    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    )
    {
        var timer = new Timer(base.CreateTimer(callback, state, dueTime, period), Timers);
        Timers.Add(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits this long, to the millisecond.</summary>
    public Task ArmedAsync(TimeSpan due, int count = 1) =>
        Timers.NthAsync(count, t => (t - due).Duration() <= _rounding);

    /// <summary>Waits until somebody waits this long, and lets that time pass.</summary>
    public async Task PassAsync(TimeSpan due, int count = 1)
    {
        await ArmedAsync(due, count);
        Advance(due + _rounding);
    }

    private sealed class Timer(ITimer inner, Happenings<TimeSpan> set) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isChanged = inner.Change(dueTime, period);
            set.Add(dueTime);
            return isChanged;
        }

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
