using NewsBot.Core.Answering.Receipts;
using NewsBot.Core.Answering.Statements;

namespace NewsBot.Core.Answering;

/// <summary>
/// What the gate decided over some evidence, and what it went by. Whoever composes gets it as it is, and a receipt reads it.
/// </summary>
/// <param name="Evidence">What was gathered.</param>
/// <param name="Plan">What is to become of it.</param>
public sealed record GateDecision(Evidence Evidence, Plan Plan)
{
    /// <summary>What was measured, beside the settings.</summary>
    public IReadOnlyList<ReceiptMeasure> Measures { get; init; } = [];

    /// <summary>The ways through the gate that were open; none where the question is refused for want of one.</summary>
    public IReadOnlyList<GateWay> Ways { get; init; } = [];

    /// <summary>Which statements may answer, and why others do not.</summary>
    public StatementChoice Statements { get; init; } = StatementChoice.None;
}
