using System.Collections.Immutable;

namespace NewsBot.Storage.State;

/// <summary>A citation of an answer.</summary>
/// <param name="Number">Of its marker, from 1.</param>
/// <param name="Place">Where the words stand.</param>
internal sealed record StoredQuote(int Number, StoredPlace Place)
{
    /// <summary>The quotation that they are of, by its start and end in the article; empty for an article's own words.</summary>
    public ImmutableArray<int> Quotation { get; init; } = [];

    /// <summary>How the words were given, by name.</summary>
    public string? Kind { get; init; }

    /// <summary>How the article stands to whether they were said, by name.</summary>
    public string? Stance { get; init; }

    /// <summary>Who else says the same.</summary>
    public ImmutableArray<StoredPlace> Also { get; init; } = [];

    /// <summary>The number of the citation of which it is another outlet's version.</summary>
    public int? OtherwiseThan { get; init; }

    /// <summary>Whether it is the version of the outlet that was spoken to.</summary>
    public bool IsSpokenTo { get; init; }

    /// <summary>The id of the article that takes the words back.</summary>
    public string? TakenBackBy { get; init; }
}
