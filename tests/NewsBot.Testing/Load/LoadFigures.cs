using NewsBot.Testing.Findings;

namespace NewsBot.Testing.Load;

/// <summary>
/// What became of the questions of a load. Sent = Acknowledged + Late + Spoiled + Never. Late: the first callback came
/// after the deadline. Spoiled: it came in time, but a fault failed it and no later one was in time. Never: none came.
/// Unanswered: acknowledged, but without a final answer at the end. AnsweredTwice: with more than one answer. Times run
/// from delivery (acknowledgements) and from creation (answers).
/// </summary>
public sealed record LoadFigures(
    int Sent,
    int Acknowledged,
    int Late,
    int Spoiled,
    int Never,
    int Unanswered,
    int AnsweredTwice,
    Latencies Acknowledgements,
    Latencies Answers,
    int Faults,
    int GatewayDrops,
    IReadOnlyList<Finding> Findings
);
