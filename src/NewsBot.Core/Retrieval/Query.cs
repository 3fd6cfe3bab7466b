using System.Collections.Immutable;

namespace NewsBot.Core.Retrieval;

/// <summary>What to look for.</summary>
/// <param name="Text">
/// Words or a question. Passages that hold words in quotation marks to the letter come first; a query of such words alone
/// finds nothing else.
/// </param>
public sealed record Query(string Text)
{
    /// <summary>Which articles may be found.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The day on the request's clock that recency is counted from; <see langword="null"/>: age does not count.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Days that the question speaks of; their articles gain, no other is left out.</summary>
    public ImmutableArray<QueryPeriod> Periods { get; init; } = [];
}
