using NewsBot.Core.Answering;

namespace NewsBot.Tests.Requests;

/// <summary>Composes when the test lets it, and counts.</summary>
internal sealed class GatedDrafter(IDrafter drafter) : IDrafter
{
    private TaskCompletionSource? _gate;
    private int _calls;

    public int Calls => _calls;

    public Exception? Failure { get; set; }

    public void Close() =>
        _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => _gate?.SetResult();

    public async Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        Evidence evidence,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref _calls);
        if (_gate is { } gate)
        {
            await gate.Task.WaitAsync(cancellationToken);
        }

        return Failure is { } failure
            ? throw failure
            : await drafter.DraftAsync(evidence, cancellationToken);
    }
}
