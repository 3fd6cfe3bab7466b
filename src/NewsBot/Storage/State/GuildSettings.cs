using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>Where the bot may speak in a guild.</summary>
/// <param name="GuildId">The guild.</param>
/// <param name="AnswersMentions">Whether a message that mentions the bot is a question.</param>
/// <param name="Allowed">Channels to keep to, with their threads; none: all channels.</param>
/// <param name="Denied">Channels to keep out of, with their threads; this wins.</param>
internal sealed record GuildSettings(
    GuildId GuildId,
    bool AnswersMentions,
    IReadOnlySet<ChannelId> Allowed,
    IReadOnlySet<ChannelId> Denied
)
{
    /// <summary>Whether the bot may speak in a channel.</summary>
    /// <param name="channelId">The channel or thread.</param>
    /// <param name="parentId">The channel of a thread; none for a channel.</param>
    public bool MaySpeakIn(ChannelId channelId, ChannelId? parentId) =>
        !IsIn(Denied, channelId, parentId)
        && (Allowed.Count == 0 || IsIn(Allowed, channelId, parentId));

    private static bool IsIn(
        IReadOnlySet<ChannelId> channels,
        ChannelId channelId,
        ChannelId? parentId
    ) => channels.Contains(channelId) || (parentId is { } parent && channels.Contains(parent));
}
