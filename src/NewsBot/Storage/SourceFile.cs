using System.Collections.Immutable;
using NewsBot.Core.Ingestion;

namespace NewsBot.Storage;

/// <summary>A file of a source as it was read.</summary>
/// <param name="Source">Number of the source, in the order given.</param>
/// <param name="Path">The full path.</param>
/// <param name="Item">What the walk told of it.</param>
/// <param name="Stamp">Of the content that was read.</param>
/// <param name="Outcomes">What came of it, by line; 0 for a page.</param>
internal sealed record SourceFile(
    int Source,
    string Path,
    SourceItem Item,
    FileStamp? Stamp,
    ImmutableArray<(int Line, IngestionOutcome Outcome)> Outcomes
)
{
    /// <summary>Whether the next look may find it otherwise without a change of the stamp.</summary>
    public bool MayPass { get; init; }
}
