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
);
