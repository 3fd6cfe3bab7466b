using System.Buffers;
using NewsBot.Core.Text;

namespace NewsBot.Core.Quotations;

/// <summary>
/// The label that opens a turn of a transcript: <c>ORR:</c> · <c>ANN ORR, HOST:</c> · <c>ORR (voice-over):</c> · <c>[00:01:12] Orr:</c>.
/// </summary>
/// <param name="Name">The name in it.</param>
/// <param name="End">Behind the colon.</param>
internal readonly record struct TurnLabel(TextSpan Name, int End)
{
    private const int MostWords = 4;
    private const int Longest = 60;

    private static readonly SearchValues<char> _timeMarks = SearchValues.Create("0123456789:. ");

    /// <summary>The label of a line, or <see langword="null"/>. "Q" and "A" are none: they name nobody.</summary>
    public static TurnLabel? Read(string text, TextSpan line)
    {
        var start = SkipTime(text, line);
        var colon = text.AsSpan(start, Math.Min(Longest, line.End - start)).IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var end = start + colon;
        var name = new TextSpan(start, EndOfName(text, start, end)).Trim(text);
        return end + 1 < line.End && IsName(text, name) ? new TurnLabel(name, end + 1) : null;
    }

    // "[00:01:12] ", "(12:05) "
    private static int SkipTime(string text, TextSpan line)
    {
        var close = text[line.Start] is '[' or '('
            ? text.AsSpan(line.Start, line.Length).IndexOfAny(']', ')')
            : -1;
        if (close < 0 || text.AsSpan(line.Start + 1, close - 1).ContainsAnyExcept(_timeMarks))
        {
            return line.Start;
        }

        var start = line.Start + close + 1;
        while (start < line.End && text[start] == ' ')
        {
            start++;
        }

        return start;
    }

    // What stands behind a comma or in brackets is the role.
    private static int EndOfName(string text, int start, int end)
    {
        var cut = text.AsSpan(start, end - start).IndexOfAny(',', '(', '[');
        return cut > 0 ? start + cut : end;
    }

    private static bool IsName(string text, TextSpan name)
    {
        var words = 0;
        foreach (var word in new WordTokenizer(name.Of(text)))
        {
            if (++words > MostWords || !char.IsUpper(text[name.Start + word.Start]))
            {
                return false;
            }
        }

        return words > 0 && name.Length > 1;
    }
}
