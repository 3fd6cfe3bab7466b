using System.Collections.Immutable;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Answering;

/// <summary>A request for an answer, the same from every surface.</summary>
/// <param name="Text">The question as asked.</param>
public sealed record Question(string Text)
{
    /// <summary>The longest question that is looked at, in UTF-16 code units; the rest is not read.</summary>
    public const int MaxLength = 2_000;

    /// <summary>Which articles may answer.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The request's clock; <see langword="null"/>: as the settings say.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>Earlier turns of the conversation, oldest first.</summary>
    public ImmutableArray<Turn> History { get; init; } = [];

    /// <summary>What to search for; names that a follow-up leans on are added.</summary>
    /// <param name="today">The day that recency is counted from, or <see langword="null"/>.</param>
    public Query ToQuery(DateOnly? today) =>
        new(FollowUp.Resolve(this)) { Filter = Filter, Today = today };
}
