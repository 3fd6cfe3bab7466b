using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>Composes what there is in its own time: when the test lets it.</summary>
internal sealed class SlowDrafter : IDrafter
{
    private readonly TaskCompletionSource _begun = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private readonly TaskCompletionSource _go = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public Task Begun => _begun.Task;

    public void Go() => _go.SetResult();

    public async Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    )
    {
        _begun.TrySetResult();
        await _go.Task.WaitAsync(cancellationToken);
        return (
            Verifier.Verify(
                new ExtractiveComposer(Options.Create(new AnsweringOptions())).Compose(
                    decision,
                    cancellationToken
                ),
                decision.Evidence.Corpus,
                cancellationToken
            ),
            "slow"
        );
    }
}
