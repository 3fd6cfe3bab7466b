namespace NewsBot.Discord.Messages;

/// <summary>Where something was written.</summary>
/// <param name="Id">The channel, thread or direct conversation.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="ParentId">A thread's channel, when known.</param>
/// <param name="OwnerId">Who opened the thread, when known.</param>
public sealed record ChannelPlace(
    ulong Id,
    ChannelKind Kind,
    ulong? ParentId = null,
    ulong? OwnerId = null
);
