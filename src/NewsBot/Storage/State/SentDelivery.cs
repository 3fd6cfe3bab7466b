using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>A delivery that stands in its channel.</summary>
/// <param name="ChannelId">Where.</param>
/// <param name="Id">Of the answer that it carries.</param>
/// <param name="MessageId">Its message.</param>
internal sealed record SentDelivery(ChannelId ChannelId, string Id, MessageId MessageId);
