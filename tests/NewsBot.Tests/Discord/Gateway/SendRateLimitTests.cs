using NewsBot.Discord.Gateway;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class SendRateLimitTests
{
    [Fact]
    public void Of_a_hundred_and_twenty_frames_a_minute_five_are_kept_for_heartbeats()
    {
        var time = new SteppedTime();
        var budget = new SendRateLimit(time);
        for (var i = 0; i < 115; i++)
        {
            budget.Take(isHeartbeat: false).ShouldBe(TimeSpan.Zero);
        }

        time.Advance(TimeSpan.FromSeconds(20));
        budget.Take(isHeartbeat: false).ShouldBe(TimeSpan.FromSeconds(40));
        for (var i = 0; i < 5; i++)
        {
            budget.Take(isHeartbeat: true).ShouldBe(TimeSpan.Zero);
        }

        budget.Take(isHeartbeat: true).ShouldBe(TimeSpan.FromSeconds(40));
        time.Advance(TimeSpan.FromSeconds(40));
        budget.Take(isHeartbeat: false).ShouldBe(TimeSpan.Zero);
    }
}
