using System.Collections.Immutable;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Statements;

/// <summary>What somebody said, as it is asked for.</summary>
/// <param name="Speaker">A name or a role.</param>
public sealed record SaidQuery(string Speaker)
{
    /// <summary>Only what was said about this, or <see langword="null"/>.</summary>
    public string? About { get; init; }

    /// <summary>Which articles count. Who is who is told by all.</summary>
    public SearchFilter Filter { get; init; } = SearchFilter.None;

    /// <summary>The statements of a person that are asked for, each once with what other outlets print otherwise of it, oldest first.</summary>
    public ImmutableArray<ToldStatement> Of(
        Ledger ledger,
        Person person,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(person);
        var statements = person.Statements.Where(s => Filter.Allows(s.Article));
        return PrintedVersions.Fold(
            StatementRepeats.Merge(
                About is { } topic
                    ? new Topic(ledger, topic).Keep(statements, cancellationToken)
                    : statements,
                cancellationToken
            ),
            cancellationToken
        );
    }
}
