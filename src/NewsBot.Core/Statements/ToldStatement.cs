using System.Collections.Immutable;

namespace NewsBot.Core.Statements;

/// <summary>A statement, and who else carries it.</summary>
/// <param name="First">As the article gives it that was published first.</param>
/// <param name="Also">The same in nearly the same words in other articles, one an article, oldest first.</param>
public sealed record ToldStatement(Statement First, ImmutableArray<Statement> Also);
