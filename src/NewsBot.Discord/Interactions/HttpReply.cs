using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Interactions;

/// <summary>
/// Answers an interaction that came over HTTP: the first answer is the body of the response, the later ones go through the API,
/// and none of them before Discord has the first.
/// </summary>
internal sealed class HttpReply(IInteractionReply later, TimeProvider time) : IInteractionReply
{
    // Discord has to read the response before it knows the interaction as answered.
    private static readonly TimeSpan _settling = TimeSpan.FromMilliseconds(150);

    // Past the three seconds that Discord waits.
    private static readonly TimeSpan _sendLimit = TimeSpan.FromSeconds(4);

    private readonly TaskCompletionSource<ReadOnlyMemory<byte>> _body = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private readonly TaskCompletionSource _sent = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>The first answer.</summary>
    public Task<ReadOnlyMemory<byte>> Body => _body.Task;

    /// <summary>The response is on its way.</summary>
    public void Sent() => _sent.TrySetResult();

    public Task DeferAsync(bool isPrivate, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Defer(CallbackKind.Defer, isPrivate), cancellationToken);

    public Task DeferUpdateAsync(CancellationToken cancellationToken) =>
        FirstAsync(Payload.Defer(CallbackKind.DeferUpdate, isPrivate: false), cancellationToken);

    public Task RespondAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Respond(CallbackKind.Respond, message), cancellationToken);

    public Task UpdateAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        FirstAsync(
            Payload.Respond(CallbackKind.Update, message with { IsPrivate = false }),
            cancellationToken
        );

    public Task OpenAsync(Form form, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Open(form), cancellationToken);

    public Task SuggestAsync(IReadOnlyList<Choice> choices, CancellationToken cancellationToken) =>
        FirstAsync(Payload.Suggest(choices), cancellationToken);

    public Task<ulong> EditAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        later.EditAsync(message, cancellationToken);

    public Task<ulong> FollowUpAsync(
        OutgoingMessage message,
        CancellationToken cancellationToken
    ) => later.FollowUpAsync(message, cancellationToken);

    public Task DeleteAsync(CancellationToken cancellationToken) =>
        later.DeleteAsync(cancellationToken);

    private async Task FirstAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (!_body.TrySetResult(body))
        {
            throw new DiscordException("The interaction was answered already.");
        }

        try
        {
            await _sent.Task.WaitAsync(_sendLimit, time, cancellationToken);
        }
        catch (TimeoutException e)
        {
            throw new DiscordException("Nobody waited for the first answer any more.", e);
        }

        await Task.Delay(_settling, time, cancellationToken);
    }
}
