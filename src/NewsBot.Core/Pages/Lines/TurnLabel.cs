namespace NewsBot.Core.Pages.Lines;

/// <summary>
/// Reads who speaks at the beginning of a line of an interview or a transcript: <c>ROON:</c>, <c>Q:</c>, <c>BS:</c>,
/// <c>[00:01:12] Ann Roon:</c>.
/// </summary>
internal static class TurnLabel
{
    private const int LongestStamp = 14;
    private const int LongestLabel = 40;
    private const int MaxWords = 4;

    /// <summary>A number that the label has on all lines of the page, 0 where the line has none.</summary>
    public static int Of(ReadOnlySpan<char> line)
    {
        var rest = BehindStamp(line);
        var colon = rest[..Math.Min(rest.Length, LongestLabel)].IndexOf(':');
        if (colon < 1 || colon + 2 >= rest.Length || rest[colon + 1] != ' ')
        {
            return 0;
        }

        var label = rest[..colon].TrimEnd();
        return IsName(label) ? string.GetHashCode(label, StringComparison.Ordinal) | 1 : 0;
    }

    /// <summary>Whether the line begins with a time in brackets.</summary>
    public static bool IsStamped(ReadOnlySpan<char> line) => BehindStamp(line).Length < line.Length;

    private static ReadOnlySpan<char> BehindStamp(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] is not ('[' or '(') || !char.IsAsciiDigit(line[1]))
        {
            return line;
        }

        var head = line[..Math.Min(line.Length, LongestStamp)];
        var close = head.IndexOfAny(']', ')');
        return close > 0 && head[..close].Contains(':') ? line[(close + 1)..].TrimStart() : line;
    }

    // Capitalised words alone.
    private static bool IsName(ReadOnlySpan<char> label)
    {
        var words = 0;
        foreach (var range in label.Split(' '))
        {
            var word = label[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || word.ContainsAnyInRange('0', '9'))
            {
                return false;
            }

            words++;
        }

        return words <= MaxWords;
    }
}
