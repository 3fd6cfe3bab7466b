using NewsBot.Core.Answering;

namespace NewsBot.Tests.Answering;

/// <summary>Composes without a kernel.</summary>
internal sealed class DirectDrafter(ExtractiveComposer composer) : IDrafter
{
    public Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    ) =>
        Task.FromResult(
            (
                Verifier.Verify(
                    composer.Compose(decision, cancellationToken),
                    decision.Evidence.Corpus,
                    cancellationToken
                ),
                "test"
            )
        );
}
