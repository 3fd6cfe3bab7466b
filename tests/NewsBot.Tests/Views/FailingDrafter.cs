using NewsBot.Core.Answering;

namespace NewsBot.Tests.Views;

/// <summary>Fails at the first question, then does as the one behind it.</summary>
internal sealed class FailingDrafter(IDrafter drafter) : IDrafter
{
    private bool _hasFailed;

    public Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    )
    {
        if (_hasFailed)
        {
            return drafter.DraftAsync(decision, cancellationToken);
        }

        _hasFailed = true;
        throw new InvalidOperationException("a fault");
    }
}
