using System.Collections.Frozen;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Tells a sum to be worked out: figures and signs between them, and nothing else but how one asks for it.</summary>
internal static class Arithmetic
{
    private const string Signs = "+-*/x×÷^%=()−";

    private static readonly FrozenDictionary<string, WordSet> _words = new WordTable(
        "small-talk",
        "Questions"
    ).ByHead();

    private static readonly WordSet _asking = _words["sum"];

    private static readonly WordSet _operations = _words["operation"];

    private static readonly WordSet _joining = _words["joining"];

    /// <summary>Whether a line is one.</summary>
    public static bool IsSum(string line)
    {
        if (line.Length > 200)
        {
            return false;
        }

        var (figures, hasOperation) = (0, false);
        foreach (var token in new WordTokenizer(line))
        {
            var word = CharFolding.Fold(line.AsSpan(token.Start, token.Length));
            if (char.IsAsciiDigit(word[0]) || NumberWords.Contains(word))
            {
                figures++;
            }
            else if (
                !_asking.Contains(word)
                && !_operations.Contains(word)
                && !_joining.Contains(word)
            )
            {
                return false;
            }

            hasOperation |=
                _operations.Contains(word) || word.EndsWith('%') || IsShare(line, token.End);
        }

        return figures > 0
            && (hasOperation ? figures > 1 || HasRoot(line) : figures > 1 && HasSign(line));
    }

    // "15% of 80".
    private static bool IsShare(string line, int end) =>
        end < line.Length
        && line[end] == '%'
        && line.Contains(" of ", StringComparison.OrdinalIgnoreCase);

    private static bool HasRoot(string line) =>
        line.Contains("root", StringComparison.OrdinalIgnoreCase)
        || line.Contains("sqrt", StringComparison.OrdinalIgnoreCase)
        || line.Contains("squared", StringComparison.OrdinalIgnoreCase);

    // A sign with figures on its sides; a hyphen alone may stand in a score or a date.
    private static bool HasSign(string line)
    {
        for (var i = 1; i < line.Length - 1; i++)
        {
            if (
                Signs.Contains(line[i], StringComparison.Ordinal)
                && line[..i].TrimEnd() is [.., >= '0' and <= '9' or ')']
                && line[(i + 1)..].TrimStart() is [>= '0' and <= '9' or '(', ..]
                && (line[i] != '-' || line[i - 1] == ' ')
            )
            {
                return true;
            }
        }

        return false;
    }
}
