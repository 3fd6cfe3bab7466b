using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Interactions;

/// <summary>
/// The way to answer one interaction. The first call is one of the first six and is due within three seconds; a second
/// first call is a mistake. After it, for a quarter of an hour, the answer can be edited and followed up.
/// Every member fails with <see cref="DiscordException"/>.
/// </summary>
public interface IInteractionReply
{
    /// <summary>Shows that an answer will come.</summary>
    /// <param name="isPrivate">Whether only the asker will see it; that can't be changed later.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task DeferAsync(bool isPrivate, CancellationToken cancellationToken);

    /// <summary>Takes note of a button; the message with the button can then be edited.</summary>
    Task DeferUpdateAsync(CancellationToken cancellationToken);

    /// <summary>Answers at once.</summary>
    Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Puts a message in the place of the one with the button.</summary>
    Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Opens a modal.</summary>
    Task OpenAsync(Modal modal, CancellationToken cancellationToken);

    /// <summary>Offers values to somebody who types.</summary>
    /// <param name="choices">At most <see cref="Choice.MaxCount"/>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken);

    /// <summary>Puts a message in the place of the answer, or of what was deferred; the id of the answer.</summary>
    Task<MessageId> EditAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Sends one more message; its id.</summary>
    Task<MessageId> FollowUpAsync(OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Deletes the answer.</summary>
    Task DeleteAsync(CancellationToken cancellationToken);
}
