using NewsBot.Core.Answering;

namespace NewsBot.Tests.Requests;

/// <summary>Composes when the test lets it, and counts.</summary>
internal sealed class GatedDrafter(IDrafter drafter) : IDrafter
{
    private TaskCompletionSource? _gate;
    private readonly TaskCompletionSource _givenUp = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private int _calls;

    public int Calls => _calls;

    public Exception? Failure { get; set; }

    /// <summary>Done when a computation was cancelled at the gate.</summary>
    public Task GivenUp => _givenUp.Task;

    public void Close() =>
        _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _gate?.SetResult();

    public async Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _calls);
        if (_gate is { } gate)
        {
            await PassAsync(gate.Task, cancellationToken);
        }

        return Failure is { } failure
            ? throw failure
            : await drafter.DraftAsync(decision, cancellationToken);
    }

    private async Task PassAsync(Task gate, CancellationToken cancellationToken)
    {
        try
        {
            await gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _givenUp.TrySetResult();
            throw;
        }
    }
}
