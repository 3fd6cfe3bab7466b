using System.Buffers;
using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>
/// Takes the card of a post apart that was pasted with its words: the name with its handle, the time, how often it was seen and
/// shared; a name on a line of its own behind the words.
/// </summary>
internal static class PastedCard
{
    /// <summary>Signs of a claim's own words: a name alone has none of them.</summary>
    private static readonly SearchValues<char> _sentenceMarks = SearchValues.Create(
        ".!?\"\u201C\u201D"
    );

    // What networks print around a post; compiled by hand.
    private static readonly WordSet _labels = WordSet.Of(
        """
        views view likes like reposts repost retweets retweet quotes quote replies reply bookmarks bookmark shares share comments
        comment follow following followers edited translated translate show more see replying to post pinned verified reacted
        k m am pm h d min mins ago reactions translation original via from for web app iphone android
        """
    );

    /// <summary>The words without the card, and whose it is; <see langword="null"/> where no line is one of a card.</summary>
    /// <param name="text">A text of several lines.</param>
    public static (string Words, string? Name)? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .ToList();
        if (lines.Count < 2)
        {
            return null;
        }

        var name = TakeName(lines);
        var furniture = lines.RemoveAll(IsFurniture);
        return (name is null && furniture == 0) || lines.Count == 0
            ? null
            : (string.Join('\n', lines), name);
    }

    // Before its handle, above it, or behind the words.
    private static string? TakeName(List<string> lines)
    {
        for (var i = 0; i < lines.Count - 1; i++)
        {
            if (lines[i].Split('@', 2) is [var head, _] && NameIn(head) is { } before)
            {
                lines.RemoveAt(i);
                return before;
            }

            if (lines[i + 1].StartsWith('@') && (NameIn(lines[i]) ?? Above(lines[i])) is { } above)
            {
                lines.RemoveRange(i, IsHandle(lines[i + 1]) ? 2 : 1);
                return above;
            }
        }

        if (NameIn(lines[^1]) is { } behind)
        {
            lines.RemoveAt(lines.Count - 1);
            return behind;
        }

        return null;
    }

    // What stands above a handle is a name, whatever it looks like, if it is no more than that.
    private static string? Above(string line)
    {
        const int MaxWords = 4;
        return
            ClaimTag.Words(line).Count <= MaxWords
            && char.IsUpper(line[0])
            && !line.AsSpan().ContainsAny(_sentenceMarks)
            ? line
            : null;
    }

    private static bool IsHandle(string line) =>
        !line.Contains(' ', StringComparison.Ordinal)
        || IsFurniture(line[line.IndexOf(' ', StringComparison.Ordinal)..]);

    // Nothing but a name; what it is followed by behind a comma is a place or an office.
    private static string? NameIn(string line)
    {
        const int MaxName = 60;
        var name = line.Split(',', '(', '|', '\u00B7')[0].Trim(' ', '-', '\u2013', '\u2014');
        return
            name.Length <= MaxName
            && !name.AsSpan().ContainsAny(_sentenceMarks)
            && name.Any(char.IsLower)
            && NameSpans.In(name, new TextSpan(0, name.Length)) is [var only]
            && only.Length == name.Length
            && name.Contains(' ', StringComparison.Ordinal)
            ? name
            : null;
    }

    private static bool IsFurniture(string line)
    {
        var words = ClaimTag.Words(line);
        return words.TrueForAll(w => IsLabel(w.Of(line)))
            && (
                line.AsSpan().ContainsAnyInRange('0', '9')
                || words.TrueForAll(w => _labels.Contains(w.Of(line)))
            );
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0])
        || _labels.Contains(word)
        || CalendarWords.MonthNames.Contains(word)
        || CalendarWords.ShortMonths.Contains(word)
        || CalendarWords.Weekdays.Contains(word);
}
