using NewsBot.Discord.Gateway;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class HeartbeatTests
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(40);

    private readonly SteppedTime _time = new();
    private readonly Happenings<TimeSpan> _beats = new("a beat");

    [Fact]
    public async Task The_first_beat_comes_after_a_part_of_the_interval_and_the_others_at_every_interval()
    {
        var heartbeat = NewHeartbeat(seed: 3);
        var part = _interval * new Random(3).NextDouble();
        using var stop = new CancellationTokenSource();
        var running = heartbeat.RunAsync(_interval, stop.Token);

        _beats.Entries.ShouldBeEmpty();
        await _time.PassAsync(part);
        for (var beat = 1; beat <= 3; beat++)
        {
            await _beats.NthAsync(beat);
            await _time.ArmedAsync(_interval, beat);
            heartbeat.Acknowledge();
            _time.Advance(_interval);
        }

        await _beats.NthAsync(4);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task It_stops_when_a_beat_is_due_and_the_last_one_was_not_acknowledged()
    {
        var heartbeat = NewHeartbeat(seed: 3);
        var running = heartbeat.RunAsync(_interval, CancellationToken.None);
        await _time.PassAsync(_interval * new Random(3).NextDouble());
        await _time.PassAsync(_interval);

        await running;
        _beats.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_beat_that_was_asked_for_a_moment_ago_does_not_look_like_a_missing_acknowledgement()
    {
        var heartbeat = NewHeartbeat(seed: 3);
        using var stop = new CancellationTokenSource();
        var running = heartbeat.RunAsync(_interval, stop.Token);
        await _time.PassAsync(_interval * new Random(3).NextDouble());
        heartbeat.Acknowledge();
        await _time.ArmedAsync(_interval, 1);
        _time.Advance(_interval - TimeSpan.FromMilliseconds(50));
        await heartbeat.BeatAsync(CancellationToken.None);

        _time.Advance(TimeSpan.FromMilliseconds(50));

        await _beats.NthAsync(3);
        running.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task The_way_there_and_back_is_measured()
    {
        var heartbeat = NewHeartbeat(seed: 3);
        await heartbeat.BeatAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromMilliseconds(80));
        heartbeat.Acknowledge();
        _time.Advance(TimeSpan.FromMilliseconds(80));
        heartbeat.Acknowledge();

        heartbeat.Latency.ShouldBe(TimeSpan.FromMilliseconds(80));
    }

    private Heartbeat NewHeartbeat(int seed) =>
        new(
            _time,
            new Random(seed),
            _ =>
            {
                _beats.Add(default);
                return ValueTask.CompletedTask;
            }
        );
}
