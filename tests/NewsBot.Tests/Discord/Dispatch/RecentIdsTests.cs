using NewsBot.Discord.Dispatch;

namespace NewsBot.Tests.Discord.Dispatch;

public sealed class RecentIdsTests
{
    [Fact]
    public void The_last_ids_are_known_and_older_ones_forgotten()
    {
        var ids = new RecentIds(capacity: 3);

        ids.Add(1).ShouldBeTrue();
        ids.Add(1).ShouldBeFalse();
        ids.Add(2).ShouldBeTrue();
        ids.Add(3).ShouldBeTrue();
        ids.Add(1).ShouldBeFalse();
        ids.Add(4).ShouldBeTrue();
        ids.Add(1).ShouldBeTrue();
        ids.Add(4).ShouldBeFalse();
    }
}
