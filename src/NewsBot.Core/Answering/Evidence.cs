using NewsBot.Core.Answering.Candidates;
using NewsBot.Core.Answering.Corrections;
using NewsBot.Core.Answering.Statements;
using NewsBot.Core.Snapshots;

namespace NewsBot.Core.Answering;

/// <summary>What was gathered for a question, before any wording.</summary>
/// <param name="Asked">The question as it was understood.</param>
/// <param name="Corpus">The generation that was searched.</param>
/// <param name="Items">Passages with the sentences that matter in them, best first.</param>
public sealed record Evidence(
    AskedQuestion Asked,
    CorpusSnapshot Corpus,
    IReadOnlyList<EvidenceItem> Items
)
{
    /// <summary>What was found in words that could be taken for marks of an answer: never cited in one, only named as near.</summary>
    public IReadOnlyList<EvidenceItem> Misleading { get; init; } = [];

    /// <summary>Words that may be the answer, best first; empty where no form of words is expected.</summary>
    public IReadOnlyList<AnswerCandidate> Candidates { get; init; } = [];

    /// <summary>What the articles of the evidence take back.</summary>
    public IReadOnlyList<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>What was found of people's words.</summary>
    public SaidEvidence Said { get; init; } = SaidEvidence.None;

    /// <summary>Score of the best passage as a share of the best that is possible, about 0 to 1.</summary>
    public double Strength { get; init; }

    /// <summary>Share of the question's weight in rare words that the best passages of different articles carry together.</summary>
    public double TogetherCoverage { get; init; }
}
