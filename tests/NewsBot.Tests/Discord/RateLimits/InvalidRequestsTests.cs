using NewsBot.Discord.RateLimits;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.RateLimits;

public sealed class InvalidRequestsTests
{
    [Fact]
    public void It_opens_at_the_ceiling_says_so_once_and_closes_when_the_old_ones_are_past()
    {
        var time = new SteppedTime();
        var invalid = new InvalidRequests(time, ceiling: 3);

        invalid.Count().ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(5));
        invalid.Count().ShouldBeFalse();
        invalid.IsOpen.ShouldBeFalse();
        invalid.Count().ShouldBeTrue();
        invalid.Count().ShouldBeFalse();
        invalid.IsOpen.ShouldBeTrue();

        time.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromTicks(1));
        invalid.IsOpen.ShouldBeFalse();
    }
}
