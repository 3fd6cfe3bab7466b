using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Answering;

/// <summary>What is to become of a question: the gate decides it, and whoever composes carries it out.</summary>
public abstract record Plan
{
    private Plan() { }

    /// <summary>There is no answer.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record Abstain(AbstentionReason Reason) : Plan;

    /// <summary>The question repeats what an article takes back.</summary>
    /// <param name="Note">The correction.</param>
    public sealed record Correction(CorrectionNote Note) : Plan;

    /// <summary>Dated sentences answer.</summary>
    /// <param name="Entries">The sentences, the earliest day first; at least two.</param>
    public sealed record Timeline(IReadOnlyList<Citation> Entries) : Plan;

    /// <summary>Somebody's words answer.</summary>
    /// <param name="Answering">Statements that do, best first; at least one.</param>
    public sealed record Statements(IReadOnlyList<StatementItem> Answering) : Plan;

    /// <summary>Nothing answers, but what is asked about is told of.</summary>
    /// <param name="Reason">Why nothing answers.</param>
    public sealed record Nearby(AbstentionReason Reason) : Plan;

    /// <summary>Passages answer.</summary>
    /// <param name="OnlyShow">Whether passages without a line that answers only show where it is told.</param>
    public sealed record Passages(bool OnlyShow) : Plan;
}
