using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>What comes back for a question: an answer with citations, or an abstention.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>The question that was asked.</summary>
    public required Question Question { get; init; }

    /// <summary>The time of the request.</summary>
    public required DateTimeOffset Clock { get; init; }

    /// <summary>What was searched.</summary>
    public required CorpusScope Searched { get; init; }

    /// <summary>Name of what composed it.</summary>
    public required string Provider { get; init; }

    /// <summary>What the gate decided, and from what; <see langword="null"/> where somebody else made the answer up.</summary>
    public GateDecision? Decision { get; init; }

    /// <summary>An answer: at least one citation.</summary>
    /// <param name="Reply">The verified reply.</param>
    public sealed record Cited(VerifiedReply Reply) : Answer;

    /// <summary>The corpus does not say.</summary>
    /// <param name="Reason">Why not.</param>
    /// <param name="Nearest">The nearest that it has, verified; may have no citation.</param>
    public sealed record Abstained(AbstentionReason Reason, VerifiedReply Nearest) : Answer
    {
        /// <summary>Whom the question may mean, where that is why.</summary>
        public IReadOnlyList<SpeakerChoice> Choices { get; init; } = [];
    }
}
