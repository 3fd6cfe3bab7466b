using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>What was gathered for a question, before any wording.</summary>
/// <param name="Question">The question.</param>
/// <param name="Clock">The time of the request.</param>
/// <param name="Corpus">The generation that was searched.</param>
/// <param name="Items">Passages with the sentences that matter in them, best first.</param>
public sealed record Evidence(
    Question Question,
    DateTimeOffset Clock,
    CorpusSnapshot Corpus,
    IReadOnlyList<EvidenceItem> Items
)
{
    /// <summary>What articles say of words that whoever is asked about denied or is only alleged to have said.</summary>
    public IReadOnlyList<Citation> Unsaid { get; init; } = [];

    /// <summary>What was found in words that could be taken for marks of an answer: never cited in one, only named as near.</summary>
    public IReadOnlyList<EvidenceItem> Misleading { get; init; } = [];

    /// <summary>What form the answer is expected to have.</summary>
    public QuestionForm Form { get; init; }

    /// <summary>Words that may be the answer, best first; empty where no form of words is expected.</summary>
    public IReadOnlyList<AnswerCandidate> Candidates { get; init; } = [];

    /// <summary>Words of the question that were taken for words of the corpus.</summary>
    public IReadOnlyList<(string Asked, string Taken)> Readings { get; init; } = [];

    /// <summary>What the articles of the evidence take back.</summary>
    public IReadOnlyList<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>Statements that a correction takes back, best first; they are answered with the correction alone.</summary>
    public IReadOnlyList<StatementItem> TakenBack { get; init; } = [];

    /// <summary>Statements of other days than the question asks about, best first; they are no answer.</summary>
    public IReadOnlyList<StatementItem> OutsidePeriod { get; init; } = [];

    /// <summary>Whose words the question asks for, and what about.</summary>
    public SpeechQuestion Speech { get; init; } = new("", Question.Text);

    /// <summary>People of one last name, any of whom the question may mean; empty where it is clear.</summary>
    public IReadOnlyList<SpeakerChoice> Choices { get; init; } = [];

    /// <summary>What was searched for, after follow-ups, slips and words about time.</summary>
    public string SearchedFor { get; init; } = "";

    /// <summary>The question with all its words as its times were read from; names of earlier turns may be added.</summary>
    public string Asked { get; init; } = "";

    /// <summary>What the question says about time, as it was read on the clock; spans point into <see cref="Asked"/>.</summary>
    public IReadOnlyList<TimeReference> Times { get; init; } = [];

    /// <summary>What was said, best first; empty where the question asks for no one's words.</summary>
    public IReadOnlyList<StatementItem> Statements { get; init; } = [];

    /// <summary>Score of the best passage as a share of the best that is possible, about 0 to 1.</summary>
    public double Strength { get; init; }

    /// <summary>
    /// Whether the question speaks of so many things that no single passage can carry it; several together must.
    /// </summary>
    public bool IsManySided { get; init; }

    /// <summary>Share of the question's weight in rare words that the best passages of different articles carry together.</summary>
    public double TogetherCoverage { get; init; }

    /// <summary>Whether age counted in <see cref="Strength"/>.</summary>
    public bool HasRecency { get; init; }
}
