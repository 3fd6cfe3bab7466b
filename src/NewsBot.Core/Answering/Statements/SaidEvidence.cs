using NewsBot.Core.Articles;

namespace NewsBot.Core.Answering.Statements;

/// <summary>What was found of people's words for a question.</summary>
public sealed record SaidEvidence
{
    /// <summary>Nothing.</summary>
    public static SaidEvidence None { get; } = new();

    /// <summary>What was said, best first; empty where the question asks for no one's words.</summary>
    public IReadOnlyList<StatementItem> Statements { get; init; } = [];

    /// <summary>Statements that a correction takes back, best first; they are answered with the correction alone.</summary>
    public IReadOnlyList<StatementItem> TakenBack { get; init; } = [];

    /// <summary>Statements of other days than the question asks about, best first; they are no answer.</summary>
    public IReadOnlyList<StatementItem> OutsidePeriod { get; init; } = [];

    /// <summary>What articles say of words that whoever is asked about denied or is only alleged to have said.</summary>
    public IReadOnlyList<Citation> Unsaid { get; init; } = [];

    /// <summary>People of one last name, any of whom the question may mean; empty where it is clear.</summary>
    public IReadOnlyList<SpeakerChoice> Choices { get; init; } = [];
}
