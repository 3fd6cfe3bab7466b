using System.Collections.Frozen;
using NewsBot.Discord.Ids;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class GuildSettingsTests
{
    private const ulong Channel = 10;
    private const ulong Thread = 11;
    private const ulong Elsewhere = 20;

    [Fact]
    public void Where_nothing_is_said_every_channel_is_free() =>
        Settings([], []).MaySpeakIn(Channel, null).ShouldBeTrue();

    [Fact]
    public void Allowed_channels_are_kept_to_with_their_threads()
    {
        var settings = Settings([Channel], []);

        settings.MaySpeakIn(Channel, null).ShouldBeTrue();
        settings.MaySpeakIn(Thread, Channel).ShouldBeTrue();
        settings.MaySpeakIn(Elsewhere, null).ShouldBeFalse();
        settings.MaySpeakIn(Thread, Elsewhere).ShouldBeFalse();
    }

    [Fact]
    public void Denied_channels_are_kept_out_of_with_their_threads()
    {
        var settings = Settings([], [Channel]);

        settings.MaySpeakIn(Channel, null).ShouldBeFalse();
        settings.MaySpeakIn(Thread, Channel).ShouldBeFalse();
        settings.MaySpeakIn(Elsewhere, null).ShouldBeTrue();
    }

    [Fact]
    public void A_denial_wins()
    {
        Settings([Channel], [Thread]).MaySpeakIn(Thread, Channel).ShouldBeFalse();
        Settings([Thread], [Channel]).MaySpeakIn(Thread, Channel).ShouldBeFalse();
    }

    private static GuildSettings Settings(ChannelId[] allowed, ChannelId[] denied) =>
        new(1, AnswersMentions: true, allowed.ToFrozenSet(), denied.ToFrozenSet());
}
