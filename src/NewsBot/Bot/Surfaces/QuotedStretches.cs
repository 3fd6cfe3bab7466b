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
            var inMarks = InMarks(content).ToList();
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

    private static IEnumerable<string> InMarks(string line)
    {
        var open = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (CharFolding.Fold(line[i]) != '"')
            {
                continue;
            }

            if (open >= 0 && Closes(line, i))
            {
                if (line[(open + 1)..i] is var words && IsLongEnough(words))
                {
                    yield return words.Trim();
                }

                open = -1;
            }
            else if (Opens(line, i))
            {
                open = i;
            }
        }
    }

    // Marks are told by what stands beside them, for which is which depends on the language; French ones keep a space inside.
    private static bool Opens(string line, int at) =>
        (line[at] == '«' && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1])))
        || (
            at + 1 < line.Length
            && !char.IsWhiteSpace(line[at + 1])
            && (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
        );

    private static bool Closes(string line, int at) =>
        line[at] == '»'
        || (
            !char.IsWhiteSpace(line[at - 1])
            && (at + 1 == line.Length || !char.IsLetterOrDigit(line[at + 1]))
        );

    private static bool IsLongEnough(string words) =>
        words.Length <= MaxLength
        && words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= MinWords;
}
