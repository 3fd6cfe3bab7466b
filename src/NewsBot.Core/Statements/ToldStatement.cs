using System.Collections.Immutable;

namespace NewsBot.Core.Statements;

/// <summary>A statement, and who else carries it.</summary>
/// <param name="First">As the article gives it that was published first.</param>
/// <param name="Also">The same in nearly the same words in other articles, one an article, oldest first.</param>
public sealed record ToldStatement(Statement First, ImmutableArray<Statement> Also)
{
    /// <summary>
    /// The same utterance as other outlets print it in other words, each version once, oldest first; versions have none of their own.
    /// Not looked for unless somebody asks for it: <see cref="PrintedVersions"/>.
    /// </summary>
    public ImmutableArray<ToldStatement> Otherwise { get; init; } = [];

    /// <summary>Whether an article tells that this was said to the outlet of <see cref="First"/>, and others print it otherwise.</summary>
    public bool IsSpokenTo { get; init; }

    /// <summary>The statement as every article gives it.</summary>
    internal IEnumerable<Statement> Carried => Also.Prepend(First);
}
