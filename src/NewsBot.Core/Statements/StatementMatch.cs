namespace NewsBot.Core.Statements;

/// <summary>A statement that was found by words.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Similarity">How well it fits, 0 to 1; only 1 where it says all the words asked about, together.</param>
/// <param name="Alignment">Which words agree, in order.</param>
public sealed record StatementMatch(
    Statement Statement,
    double Similarity,
    WordAlignment Alignment
);
