using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Statements;

namespace NewsBot.Core.Checking;

/// <summary>What outlets printed as somebody's words and took back in a correction.</summary>
/// <param name="statements">All statements of the speaker, those that corrections repeat among them.</param>
public sealed class TakenBackWords(IEnumerable<Statement> statements)
{
    private readonly (Statement Correction, string Words)[] _wrong =
    [
        .. statements
            .Where(s => TakenBack.Holds(s.Article, s.Span))
            .Select(s => (s, $" {string.Join(' ', s.Wording().Words)} ")),
    ];

    /// <summary>The statement as the correction repeats it to take it back, or <see langword="null"/>; itself for that one.</summary>
    public Statement? CorrectionOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (_wrong.Length == 0)
        {
            return null;
        }

        var words = $" {string.Join(' ', statement.Wording().Words)} ";
        return Array
            .Find(_wrong, w => words.Contains(w.Words, StringComparison.Ordinal))
            .Correction;
    }
}
