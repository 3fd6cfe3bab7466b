using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>Something that is sent to a channel of the bot's own accord, once for its occasion.</summary>
/// <param name="ChannelId">Where to.</param>
/// <param name="Occasion">What tells it from all else that is sent there, such as a day.</param>
/// <param name="Id">Like an answer's; it is the message's nonce, and stands in its buttons.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="FirstClaimedAt">When somebody first was about to send it.</param>
/// <param name="ClaimedAt">When it was claimed last.</param>
/// <param name="Claimer">The program that claimed it.</param>
internal sealed record Delivery(
    ChannelId ChannelId,
    string Occasion,
    string Id,
    DateTimeOffset DueAt,
    DateTimeOffset FirstClaimedAt,
    DateTimeOffset ClaimedAt,
    string Claimer
);
