using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot.Digests;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>Many channels whose digests are due in the same minute.</summary>
public sealed class ManyDigestsTests
{
    [Fact]
    public async Task Ten_thousand_turns_come_in_order_and_never_more_than_twenty_in_a_second()
    {
        const int count = 10_000;
        var time = new FakeTimeProvider();
        var start = time.GetUtcNow();
        var pace = new Pace(20, time);
        var turns = new List<(int Number, TimeSpan At)>();
        Task[] waiting = [.. Enumerable.Range(0, count).Select(i => TurnAsync(i))];

        while (turns.Count < count)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
        }

        await Task.WhenAll(waiting);
        turns.Index().ShouldAllBe(t => t.Index == t.Item.Number);
        turns.GroupBy(t => (int)t.At.TotalSeconds).ShouldAllBe(second => second.Count() <= 20);
        turns[^1].At.ShouldBe(TimeSpan.FromSeconds((count - 1) / 20.0));

        async Task TurnAsync(int number)
        {
            await pace.WaitAsync(CancellationToken.None).ConfigureAwait(true);
            lock (turns)
            {
                turns.Add((number, time.GetUtcNow() - start));
            }
        }
    }

    [Fact]
    public async Task Those_due_first_go_first_and_of_the_same_minute_the_lower_channel()
    {
        using var rig = new DigestRig("2026-05-04T08:30:00Z");
        for (var channel = 100UL; channel > 60; channel--)
        {
            var minute = channel % 2 == 0 ? 10 : 20;
            await rig.SubscribeAsync(
                channel,
                s => s with { Minute = minute, Since = rig.Time.GetUtcNow().AddHours(-1) }
            );
        }

        var due = await rig.Run.DueAsync(default);

        due.Select(d => d.Subscription.ChannelId.Value)
            .ShouldBe([
                .. Enumerable.Range(61, 40).Select(c => (ulong)c).Where(c => c % 2 == 0),
                .. Enumerable.Range(61, 40).Select(c => (ulong)c).Where(c => c % 2 != 0),
            ]);
    }
}
