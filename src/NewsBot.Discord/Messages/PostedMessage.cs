using NewsBot.Discord.Ids;

namespace NewsBot.Discord.Messages;

/// <summary>A message as it stands in a channel.</summary>
/// <param name="Id">The message.</param>
/// <param name="AuthorId">Who wrote it; 0 for nobody.</param>
/// <param name="CustomIds">The ids of its buttons.</param>
public sealed record PostedMessage(MessageId Id, UserId AuthorId, IReadOnlyList<string> CustomIds);
