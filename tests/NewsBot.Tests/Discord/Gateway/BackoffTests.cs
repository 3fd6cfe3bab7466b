using CsCheck;
using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class BackoffTests
{
    [Fact]
    public void The_first_pause_is_short_and_the_others_double_up_to_a_minute_and_a_half() =>
        Gen.Int.Sample(seed =>
        {
            var backoff = new Backoff(new Random(seed));

            backoff.Next().TotalSeconds.ShouldBeInRange(0, 1);
            for (var i = 0; i < 40; i++)
            {
                var middle = Math.Min(60, Math.Pow(2, i));
                backoff.Next().TotalSeconds.ShouldBeInRange(middle / 2, middle * 1.5);
            }

            backoff.Reset();
            backoff.Next().TotalSeconds.ShouldBeInRange(0, 1);
        });
}
