using System.Collections.Immutable;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>A story of which a channel or a direct conversation wants to hear when there is something new.</summary>
/// <param name="ChannelId">Where.</param>
/// <param name="StoryId">The story.</param>
/// <param name="GuildId">The channel's server; <see langword="null"/> for a direct conversation.</param>
/// <param name="OwnerId">Who follows it.</param>
/// <param name="Title">Its headline when it was followed.</param>
/// <param name="Known">The ids of its articles that were told there.</param>
/// <param name="ToldAt">When the channel heard of it last.</param>
internal sealed record FollowedStory(
    ChannelId ChannelId,
    string StoryId,
    GuildId? GuildId,
    UserId OwnerId,
    string Title,
    ImmutableArray<string> Known,
    DateTimeOffset ToldAt
);
