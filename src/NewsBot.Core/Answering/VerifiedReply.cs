using NewsBot.Core.Answering.Composing;

namespace NewsBot.Core.Answering;

/// <summary>
/// A reply that may leave the program: every citation in it was compared with its article, and no joining words pretend
/// to be a quotation. Only <see cref="Verifier"/> makes one, and renderers take nothing else.
/// </summary>
public sealed class VerifiedReply
{
    internal VerifiedReply(IReadOnlyList<ReplyPart> parts, bool isAnswer)
    {
        (Parts, IsAnswer) = (parts, isAnswer);
        Citations =
        [
            .. parts.OfType<ReplyPart.Quoted>().DistinctBy(q => q.Number).OrderBy(q => q.Number),
        ];
    }

    /// <summary>Whether it claims to answer; else it only shows where this is told.</summary>
    public bool IsAnswer { get; }

    /// <summary>What was passed over, or <see langword="null"/> where whoever composed it does not say.</summary>
    public PassedOver? PassedOver { get; internal init; }

    /// <summary>In the order of reading.</summary>
    public IReadOnlyList<ReplyPart> Parts { get; }

    /// <summary>Its citations by number, each once, numbered from 1 without a gap.</summary>
    public IReadOnlyList<ReplyPart.Quoted> Citations { get; }
}
