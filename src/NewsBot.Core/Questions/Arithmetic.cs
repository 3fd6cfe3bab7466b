using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>Tells a sum to be worked out: figures and signs between them, and nothing else but how one asks for it.</summary>
internal static class Arithmetic
{
    private const string Signs = "+-*/x×÷^%=()−";

    private static readonly FrozenSet<string> _asking = Set(
        "what whats s is are how much many does do make makes equal equals calculate compute solve work out please can you tell me the "
            + "answer to result of sum product square root cube for me us my hey hi newsbot bot pls plz could would be find get"
    );

    private static readonly FrozenSet<string> _operations = Set(
        "plus minus times divided multiplied over by percent squared cubed power x mod modulo and add subtract from root sqrt sum product of"
    );

    private static readonly FrozenSet<string> _numbers = Set(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half third quarter dozen"
    );

    private static readonly FrozenSet<string> _signWords = Set(
        "plus minus times divided multiplied squared cubed percent sqrt root add subtract x product sum power"
    );

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
            if (char.IsAsciiDigit(word[0]) || _numbers.Contains(word))
            {
                figures++;
            }
            else if (!_asking.Contains(word) && !_operations.Contains(word))
            {
                return false;
            }

            hasOperation |=
                _signWords.Contains(word) || word.EndsWith('%') || IsShare(line, token.End);
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

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
