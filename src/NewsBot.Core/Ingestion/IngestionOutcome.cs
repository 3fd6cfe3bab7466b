using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Ingestion;

/// <summary>What became of one page or record.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome() { }

    /// <summary>It is an article.</summary>
    /// <param name="Article">The article; of several in one file the first.</param>
    public sealed record Ingested(Article Article) : IngestionOutcome
    {
        /// <summary>The others of the file, in their order: mostly none.</summary>
        public ImmutableArray<Article> Others { get; init; } = [];

        /// <summary>All articles of the file.</summary>
        public IEnumerable<Article> All => Others.Prepend(Article);
    }

    /// <summary>It was left out.</summary>
    /// <param name="Source">File and, for a record, line.</param>
    /// <param name="Reason">Why, and what to do where something can be done.</param>
    public sealed record Skipped(string Source, string Reason) : IngestionOutcome
    {
        /// <summary>Whether the next try may do better: the file could not be read, whatever stands in it.</summary>
        public bool MayPass { get; init; }
    }
}
