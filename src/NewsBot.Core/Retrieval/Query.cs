using System.Collections.Immutable;

namespace NewsBot.Core.Retrieval;

/// <summary>What to look for.</summary>
/// <param name="Words">
/// Words or a question. Passages that hold words in quotation marks to the letter come first; a query of such words alone
/// finds nothing else.
/// </param>
public sealed record Query(QueryWords Words)
{
    /// <summary>A query of words that nobody has read yet.</summary>
    /// <param name="text">Words or a question.</param>
    public Query(string text)
        : this(new QueryWords(text)) { }

    /// <summary>The words as they were put.</summary>
    public string Text => Words.Text;

    /// <summary>Which articles may be found.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The day on the request's clock that recency is counted from; <see langword="null"/>: age does not count.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Days that the question speaks of; their articles gain, no other is left out.</summary>
    public ImmutableArray<QueryPeriod> Periods { get; init; } = [];
}
