using NewsBot.Discord.Gateway;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class ThreadDirectoryTests
{
    private readonly ThreadDirectory _threads = new();

    [Fact]
    public void A_thread_is_known_with_its_channel_and_owner_until_it_is_gone()
    {
        var thread = new WireChannel(5, Type: 11, GuildId: 1, ParentId: 2, OwnerId: 3);
        _threads.Add(thread);
        _threads.Place(5, 1).ShouldBe(new ChannelPlace(5, ChannelKind.Thread, 2, 3));

        _threads.Remove(thread);
        _threads.Place(5, 1).ShouldBe(new ChannelPlace(5, ChannelKind.Channel));
    }

    [Fact]
    public void Channels_and_nothing_are_not_noted()
    {
        _threads.Add(new WireChannel(5, Type: 0, GuildId: 1, ParentId: 2, OwnerId: 3));
        _threads.Add(null);
        _threads.Remove(null);

        _threads.Place(5, 1).Kind.ShouldBe(ChannelKind.Channel);
    }

    [Fact]
    public void Without_a_guild_it_is_a_direct_conversation() =>
        _threads.Place(5, guildId: null).ShouldBe(new ChannelPlace(5, ChannelKind.Direct));
}
