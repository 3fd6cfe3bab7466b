using System.Collections.Immutable;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;

namespace NewsBot.Commands;

/// <summary>What a verb was given, by options or by a line of a batch.</summary>
/// <param name="Text">The question, words or name.</param>
internal sealed record RequestArguments(string Text)
{
    /// <summary>Which articles count.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The request's clock.</summary>
    public DateTimeOffset? Asked { get; init; }

    /// <summary>Earlier turns of the conversation, oldest first.</summary>
    public ImmutableArray<Turn> History { get; init; } = [];

    /// <summary>What only this verb takes, by the name of the member or option; <see langword="null"/> where it is not given.</summary>
    public Func<string, string?> Named { get; init; } = static _ => null;
}
