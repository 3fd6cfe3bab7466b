using NewsBot.Core.Text;

namespace NewsBot.Bot.Surfaces;

/// <summary>What a message gives as somebody's words: stretches in quotation marks, and block quotations.</summary>
internal static class QuotedStretches
{
    private const int MinWords = 3;
    private const int MaxLength = 1_500;
    private const int MaxText = 8_000;

    /// <summary>The stretches in their order.</summary>
    /// <returns>The words, and the words with what stands around them on their line: the name of a speaker may be there.</returns>
    public static IEnumerable<(string Words, string Sentence)> In(string text)
    {
        var bounded = text.Length <= MaxText ? text : text[..MaxText];
        var isBlockToTheEnd = false;
        foreach (
            var line in bounded.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries)
        )
        {
            isBlockToTheEnd |= line.StartsWith(">>> ", StringComparison.Ordinal);
            var isBlock = isBlockToTheEnd || line.StartsWith('>');
            var content = isBlock ? line.TrimStart('>').Trim() : line;
            var inMarks = InMarks(content);
            foreach (var words in inMarks)
            {
                // One alone on its line is checked with the speaker that the line names.
                yield return (
                    words,
                    inMarks.Count == 1 && content.Length <= MaxLength ? content : words
                );
            }

            if (isBlock && inMarks.Count == 0 && !IsOrigin(content) && IsLongEnough(content))
            {
                yield return (content, content);
            }
        }
    }

    // Below a block quotation stands whose it is.
    private static bool IsOrigin(string line) =>
        line is [var first, ..] && CharFolding.Fold(first) == '-';

    private static List<string> InMarks(string line)
    {
        var words = new List<string>();
        foreach (var found in new QuotationScanner(line))
        {
            if (
                found is { IsDouble: true, End: StretchEnd.Closed }
                && found.Inner.Of(line).Trim().ToString() is var inner
                && IsLongEnough(inner)
            )
            {
                words.Add(inner);
            }
        }

        return words;
    }

    private static bool IsLongEnough(string words) =>
        words.Length <= MaxLength
        && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= MinWords;
}
