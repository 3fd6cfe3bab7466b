namespace NewsBot.Bot.Sheets;

/// <summary>Whole lines of Markdown, as many as there is room for.</summary>
internal static class FittingLines
{
    private const string More = "…";

    /// <summary>The lines one below the other; where some have no room, dots at the end.</summary>
    /// <param name="lines">None of them longer than the room.</param>
    /// <param name="room">In UTF-16 code units.</param>
    public static string Of(IReadOnlyList<string> lines, int room)
    {
        var length = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            length += lines[i].Length + 1;
            if (length + (i < lines.Count - 1 ? More.Length : 0) > room)
            {
                return string.Join('\n', lines.Take(i).Append(More));
            }
        }

        return string.Join('\n', lines);
    }
}
