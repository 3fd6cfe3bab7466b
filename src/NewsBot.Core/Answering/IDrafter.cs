namespace NewsBot.Core.Answering;

/// <summary>
/// Composes a reply from evidence, as the gate decided. The host plugs in Semantic Kernel here; what comes back went through
/// <see cref="Verifier"/>, whoever wrote it, for nothing else makes its type.
/// </summary>
public interface IDrafter
{
    /// <summary>Composes a reply.</summary>
    /// <param name="decision">What was gathered and how it is to answer; its plan is not to abstain.</param>
    /// <param name="cancellationToken">Ends the composing.</param>
    /// <returns>The reply with the name of what composed it.</returns>
    Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        GateDecision decision,
        CancellationToken cancellationToken
    );
}
