namespace NewsBot.Core.Text;

/// <summary>
/// Where the lines of a paragraph meet: a space is read there, nothing behind a hyphen, and nothing behind a large first letter
/// that stands on a line of its own (a drop cap).
/// </summary>
internal static class LineJoints
{
    /// <summary>Adds the joints of a paragraph to the places.</summary>
    public static void AddTo(List<HiddenPlace> places, string text, TextSpan paragraph)
    {
        var first = paragraph.Start;
        while (
            text.AsSpan(first, paragraph.End - first).IndexOfAny('\n', '\r') is >= 0 and var next
        )
        {
            var (start, end) = (first + next, first + next + 1);
            while (start > paragraph.Start && char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            while (end < paragraph.End && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            places.Add(
                new HiddenPlace(
                    new TextSpan(start, end),
                    Touch(text, paragraph, start, end) ? "" : " "
                )
            );
            first = end;
        }
    }

    /// <summary>Whether a line is a large first letter alone, with the mark that opens before it perhaps.</summary>
    public static bool IsDropCap(ReadOnlySpan<char> line) =>
        line.Length is 1 or 2
        && char.IsUpper(line[^1])
        && (line.Length == 1 || QuotationMarks.IsMark(line[0]));

    private static bool Touch(string text, TextSpan paragraph, int start, int end)
    {
        if (end >= paragraph.End || !char.IsLetter(text[end]))
        {
            return false;
        }

        var before = text.AsSpan(paragraph.Start, start - paragraph.Start);
        return IsDropCap(before)
            ? !IsWordAlone(text, paragraph, start, end)
            : before.Length > 1
                && before[^1] == '-'
                && char.IsLetter(before[^2])
                && char.IsLower(text[end]);
    }

    // "A" and "I" are words; what follows is one too where the text has it elsewhere: "A ferry", but "A|bout".
    private static bool IsWordAlone(string text, TextSpan paragraph, int start, int end)
    {
        if (text[start - 1] is not ('A' or 'I'))
        {
            return false;
        }

        var last = end;
        while (last < paragraph.End && char.IsLetter(text[last]))
        {
            last++;
        }

        return text.AsSpan(last)
            .Contains($" {text[end..last]} ", StringComparison.OrdinalIgnoreCase);
    }
}
