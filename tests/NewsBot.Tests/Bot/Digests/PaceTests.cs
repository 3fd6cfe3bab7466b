using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot.Digests;

namespace NewsBot.Tests.Bot.Digests;

public sealed class PaceTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 5, 1, 8, 0, 0, default));

    [Fact]
    public void So_many_go_in_a_second_one_after_the_other()
    {
        var pace = new Pace(perSecond: 4, _time);
        Task[] turns = [.. Enumerable.Range(0, 6).Select(_ => pace.WaitAsync(default))];
        Gone().ShouldBe(1);

        foreach (var expected in new[] { 2, 3, 4, 5, 6 })
        {
            _time.Advance(TimeSpan.FromMilliseconds(249));
            Gone().ShouldBe(expected - 1);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            Gone().ShouldBe(expected);
        }

        int Gone() => turns.Count(t => t.IsCompletedSuccessfully);
    }

    [Fact]
    public void Who_comes_when_nobody_was_there_for_a_while_does_not_wait_and_saves_nothing_up()
    {
        var pace = new Pace(perSecond: 1, _time);
        pace.WaitAsync(default).IsCompleted.ShouldBeTrue();
        _time.Advance(TimeSpan.FromMinutes(5));

        pace.WaitAsync(default).IsCompleted.ShouldBeTrue();
        pace.WaitAsync(default).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_stops_waiting_is_gone()
    {
        var pace = new Pace(perSecond: 1, _time);
        await pace.WaitAsync(default);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            pace.WaitAsync(new CancellationToken(canceled: true))
        );
    }
}
