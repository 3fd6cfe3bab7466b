namespace NewsBot.Core.Answering;

/// <summary>
/// Composes a reply from evidence. The host plugs in Semantic Kernel here; what comes back went through
/// <see cref="Verifier"/>, whoever wrote it, for nothing else makes its type.
/// </summary>
public interface IDrafter
{
    /// <summary>Composes a reply.</summary>
    /// <param name="evidence">What was gathered; at least one item.</param>
    /// <param name="cancellationToken">Ends the composing.</param>
    /// <returns>The reply with the name of what composed it.</returns>
    Task<(VerifiedReply Reply, string Provider)> DraftAsync(
        Evidence evidence,
        CancellationToken cancellationToken
    );
}
