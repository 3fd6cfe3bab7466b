using System.Collections.Immutable;

namespace NewsBot.Storage.State;

/// <summary>Words of an article beside those of a claim.</summary>
/// <param name="Quote">What is cited.</param>
/// <param name="Similarity">0 to 1.</param>
internal sealed record StoredMatch(StoredQuote Quote, double Similarity)
{
    /// <summary>The claim against the words: the operation by name, and the text.</summary>
    public ImmutableArray<StoredNote> Diff { get; init; } = [];

    /// <summary>What there is to say about it.</summary>
    public ImmutableArray<StoredNote> Notes { get; init; } = [];
}
