namespace NewsBot.Discord.Interactions;

/// <summary>
/// The first answer to an interaction that came over HTTP: the body of the response. The later ones go through the API, and none of
/// them before Discord has this one.
/// </summary>
internal sealed class ResponseBody(TimeProvider time)
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

    /// <summary>Gives the first answer; returns when Discord can be expected to have it.</summary>
    /// <exception cref="DiscordException">It was given before, or nobody waits for it any more.</exception>
    public async Task SetAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
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
