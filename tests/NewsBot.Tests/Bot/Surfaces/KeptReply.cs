using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>Keeps the messages that an interaction is answered with, and the values that are offered.</summary>
internal sealed class KeptReply(ulong messageId) : IInteractionReply
{
    /// <summary>The answer as it was edited last.</summary>
    public OutgoingMessage? Answer { get; private set; }

    public IReadOnlyList<Choice> Offered { get; private set; } = [];

    public MessageId Id => messageId;

    public Task<MessageId> EditAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        Answer = message;
        return Task.FromResult(Id);
    }

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken)
    {
        Offered = choices;
        return Task.CompletedTask;
    }

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        EditAsync(message, cancellationToken);

    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task OpenAsync(Modal modal, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<MessageId> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
