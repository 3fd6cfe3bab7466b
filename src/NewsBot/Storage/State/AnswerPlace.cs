using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>Where buttons of an answer stand besides its own message.</summary>
/// <param name="ChannelId">The channel or thread.</param>
/// <param name="MessageId">The message.</param>
/// <param name="ViewerId">The only user who sees it; none where all do.</param>
internal sealed record AnswerPlace(ChannelId ChannelId, MessageId MessageId, UserId? ViewerId);
