using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Discord.Dispatch;

/// <summary>
/// The way to answer that a handler gets: it is known whether there was an answer, and after the time is over nothing of a late
/// handler gets through. Thread-safe.
/// </summary>
internal sealed class AnswerOnce(IInteractionReply inner) : IInteractionReply
{
    private const int Open = 0;
    private const int Answered = 1;
    private const int Shut = 2;

    private int _state;

    /// <summary>Whether the user has seen an answer.</summary>
    public bool IsAnswered => Volatile.Read(ref _state) == Answered;

    /// <summary>Lets nothing more through; whether there was no answer yet.</summary>
    public bool TryShut() => Interlocked.CompareExchange(ref _state, Shut, Open) == Open;

    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        inner.DeferAsync(isPrivate, cancellationToken);

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        inner.DeferUpdateAsync(cancellationToken);

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        PassAsync(() => inner.RespondAsync(message, cancellationToken));

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        PassAsync(() => inner.UpdateAsync(message, cancellationToken));

    public Task OpenAsync(Modal modal, CancellationToken cancellationToken) =>
        PassAsync(() => inner.OpenAsync(modal, cancellationToken));

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken) =>
        PassAsync(() => inner.SuggestAsync(choices, cancellationToken));

    public async Task<MessageId> EditAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        MessageId id = 0;
        await PassAsync(async () => id = await inner.EditAsync(message, cancellationToken));
        return id;
    }

    public async Task<MessageId> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    )
    {
        MessageId id = 0;
        await PassAsync(async () => id = await inner.FollowUpAsync(message, cancellationToken));
        return id;
    }

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        PassAsync(() => inner.DeleteAsync(cancellationToken));

    private async Task PassAsync(Func<Task> send)
    {
        if (Volatile.Read(ref _state) == Shut)
        {
            throw new OperationCanceledException("The time for an answer is over.");
        }

        await send();
        Interlocked.CompareExchange(ref _state, Answered, Open);
    }
}
