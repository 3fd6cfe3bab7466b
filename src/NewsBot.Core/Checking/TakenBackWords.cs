using NewsBot.Core.Checking.Comparing;
using NewsBot.Core.Statements;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking;

/// <summary>What outlets printed as somebody's words and took back in a correction.</summary>
public sealed class TakenBackWords
{
    private readonly Statement[] _corrections;
    private readonly WordRuns _wrong = new();

    /// <param name="statements">All statements of the speaker, those that corrections repeat among them.</param>
    public TakenBackWords(IEnumerable<Statement> statements)
    {
        _corrections = [.. statements.Where(s => TakenBack.Holds(s.Article, s.Span))];
        foreach (var (number, correction) in _corrections.Index())
        {
            _wrong.Add(WordsOf(correction), number);
        }
    }

    /// <summary>The statement as the correction repeats it to take it back, or <see langword="null"/>; itself for that one.</summary>
    public Statement? CorrectionOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _wrong.FirstIn(WordsOf(statement)) is { } number ? _corrections[number] : null;
    }

    private static string WordsOf(Statement statement) =>
        string.Join(' ', statement.Wording().Words);
}
