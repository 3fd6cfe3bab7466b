namespace NewsBot.Evaluation;

/// <summary>Lengths in code points: the limits of the figures are counted so, the program's own in UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>Number of code points.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first code points.</summary>
    public static string First(string text, int count)
    {
        if (text.Length <= count)
        {
            return text;
        }

        var end = 0;
        for (; count > 0 && end < text.Length; count--)
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return text[..end];
    }
}
