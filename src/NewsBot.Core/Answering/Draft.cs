using NewsBot.Core.Answering.Composing;

namespace NewsBot.Core.Answering;

/// <summary>A reply as somebody composed it: nothing in it is checked yet, so no renderer takes it.</summary>
/// <param name="Parts">In the order of reading.</param>
public sealed record Draft(IReadOnlyList<ReplyPart> Parts)
{
    /// <summary>Whether it claims to answer; else it only shows where this is told.</summary>
    public bool IsAnswer { get; init; } = true;

    /// <summary>What was passed over, or <see langword="null"/> where whoever composed it does not say.</summary>
    public PassedOver? PassedOver { get; init; }
}
