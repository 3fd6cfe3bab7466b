using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Messages;

/// <summary>Where something was written.</summary>
/// <param name="Id">The channel, thread or direct conversation.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="ParentId">A thread's channel, when known.</param>
/// <param name="OwnerId">Who opened the thread, when known.</param>
public sealed record ChannelPlace(
    ChannelId Id,
    ChannelKind Kind,
    ChannelId? ParentId = null,
    UserId? OwnerId = null
);
