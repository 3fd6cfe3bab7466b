using NewsBot.Core.Ingestion;
using NewsBot.Core.Snapshots;

namespace NewsBot.Storage;

/// <summary>What a run of reading brought.</summary>
/// <param name="Articles">Articles now in the corpus.</param>
/// <param name="Passages">Their passages.</param>
/// <param name="Quotes">Statements in them: who said what.</param>
/// <param name="Change">What the run changed.</param>
/// <param name="Skipped">What was left out, and why.</param>
/// <param name="Replaced">What replaced an article of another source, each with the id and both places.</param>
/// <param name="Undated">Ids of the articles without a date.</param>
/// <param name="Remarks">What is wrong with articles that were taken in all the same, each with the id.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record LoadSummary(
    int Articles,
    int Passages,
    int Quotes,
    CorpusChange Change,
    IReadOnlyList<IngestionOutcome.Skipped> Skipped,
    IReadOnlyList<string> Replaced,
    IReadOnlyList<string> Undated,
    IReadOnlyList<string> Remarks,
    TimeSpan Elapsed
)
{
    /// <summary>Articles read again with the same text.</summary>
    public int Duplicates => Change.Duplicates;
}
