using NewsBot.Bot;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot;

/// <summary>Somebody who asks somewhere.</summary>
internal static class Askers
{
    public static Asker Of(
        ulong user,
        ulong channel = 7,
        ulong? guild = null,
        ChannelKind kind = ChannelKind.Channel
    ) =>
        new(new DiscordUser(user, "somebody", false), guild, new ChannelPlace(channel, kind), "en");
}
