namespace NewsBot.Core.Articles;

/// <summary>
/// Tells words of an article that could be taken for marks of an answer: a marker (<c>[5]</c>), the line that says whose words
/// stand above it (<c>— Ann Orr; RVH News</c>), a block of its own (<c>&gt; …</c>).
/// </summary>
public static class ReservedMarks
{
    private const int MaxDigits = 3;

    /// <summary>Whether the words hold such a mark.</summary>
    public static bool AreIn(ReadOnlySpan<char> words)
    {
        if (HasMarker(words))
        {
            return true;
        }

        foreach (var line in words.EnumerateLines())
        {
            var start = line.TrimStart();
            if (start.StartsWith(">") || (start.StartsWith("\u2014 ") && start.Contains(';')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words hold a marker: a number in square brackets.</summary>
    public static bool HasMarker(ReadOnlySpan<char> words)
    {
        for (
            var open = words.IndexOf('[');
            open >= 0 && open + 1 < words.Length;
            open = Next(words, open)
        )
        {
            var digits = 0;
            while (
                open + 1 + digits < words.Length
                && digits <= MaxDigits
                && char.IsAsciiDigit(words[open + 1 + digits])
            )
            {
                digits++;
            }

            var close = open + 1 + digits;
            if (digits is > 0 and <= MaxDigits && close < words.Length && words[close] == ']')
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> words, int open)
    {
        var next = words[(open + 1)..].IndexOf('[');
        return next < 0 ? -1 : open + 1 + next;
    }
}
