using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NewsBot.Bot.Surfaces;

namespace NewsBot.Tests.Bot;

public sealed class RequestLimitsTests
{
    private readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 9, 16, 10, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public void One_more_than_the_limit_is_refused_with_a_time_to_come_back()
    {
        using var limits = Create(new LimitsOptions { UserPerMinute = 3 });
        for (var i = 0; i < 3; i++)
        {
            limits.Count(Askers.Of(user: 1)).ShouldBeNull();
        }

        var reached = limits.Count(Askers.Of(user: 1)).ShouldNotBeNull();

        reached.Phrase.ShouldBe("limit.user");
        reached.Again.ShouldBeGreaterThan(_time.GetUtcNow());
        reached.Again.ShouldBeLessThanOrEqualTo(_time.GetUtcNow().AddMinutes(1));
    }

    [Fact]
    public void Others_go_on()
    {
        using var limits = Create(new LimitsOptions { UserPerMinute = 1 });
        limits.Count(Askers.Of(user: 1)).ShouldBeNull();
        limits.Count(Askers.Of(user: 1)).ShouldNotBeNull();

        limits.Count(Askers.Of(user: 2)).ShouldBeNull();
    }

    [Fact]
    public void A_channel_has_a_limit_of_its_own()
    {
        using var limits = Create(new LimitsOptions { ChannelPerMinute = 2 });
        limits.Count(Askers.Of(user: 1, channel: 7)).ShouldBeNull();
        limits.Count(Askers.Of(user: 2, channel: 7)).ShouldBeNull();

        limits
            .Count(Askers.Of(user: 3, channel: 7))
            .ShouldNotBeNull()
            .Phrase.ShouldBe("limit.channel");
        limits.Count(Askers.Of(user: 3, channel: 8)).ShouldBeNull();
    }

    [Fact]
    public void A_server_has_a_limit_of_its_own()
    {
        using var limits = Create(new LimitsOptions { GuildPerMinute = 2 });
        limits.Count(Askers.Of(user: 1, channel: 7, guild: 5)).ShouldBeNull();
        limits.Count(Askers.Of(user: 2, channel: 8, guild: 5)).ShouldBeNull();

        limits
            .Count(Askers.Of(user: 3, channel: 9, guild: 5))
            .ShouldNotBeNull()
            .Phrase.ShouldBe("limit.guild");
        limits.Count(Askers.Of(user: 3, channel: 9, guild: 6)).ShouldBeNull();
    }

    [Fact]
    public void A_limit_is_told_once_until_the_time_to_come_back()
    {
        using var limits = Create(new LimitsOptions { UserPerMinute = 1 });
        limits.Count(Askers.Of(user: 1)).ShouldBeNull();
        limits.Count(Askers.Of(user: 2)).ShouldBeNull();
        var first = limits.Count(Askers.Of(user: 1)).ShouldNotBeNull();
        var other = limits.Count(Askers.Of(user: 2)).ShouldNotBeNull();

        limits.IsToBeTold(first).ShouldBeTrue();
        limits.IsToBeTold(limits.Count(Askers.Of(user: 1))!).ShouldBeFalse();
        limits.IsToBeTold(other).ShouldBeTrue();
        _time.SetUtcNow(first.Again);
        limits.IsToBeTold(first).ShouldBeTrue();
    }

    [Fact]
    public void Without_limits_there_are_none()
    {
        using var limits = Create(new LimitsOptions { Enabled = false, UserPerMinute = 1 });

        Enumerable
            .Range(0, 50)
            .Select(_ => limits.Count(Askers.Of(user: 1)))
            .ShouldAllBe(refusal => refusal == null);
    }

    private RequestLimits Create(LimitsOptions limits) =>
        new(Options.Create(new DiscordOptions { Limits = limits }), _time);
}
