using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A word of a question as the reader of times sees it.</summary>
/// <param name="Folded">The word, folded.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Gap">What stands between it and the word before.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="IsQuoted">Whether it stands in double quotation marks.</param>
internal readonly record struct TimeWord(
    string Folded,
    TextSpan Span,
    WordGap Gap,
    bool IsCapital,
    bool IsQuoted
)
{
    /// <summary>The words of a question from its start, so many at most.</summary>
    public static List<TimeWord> Read(ReadOnlySpan<char> question, int count)
    {
        var words = new List<TimeWord>();
        var end = 0;
        var quoted = QuotedIn(question);
        foreach (var token in new WordTokenizer(question))
        {
            if (words.Count == count)
            {
                break;
            }

            var between = question[end..token.Start];
            var word = question[token.Start..token.End];
            words.Add(
                new TimeWord(
                    CharFolding.Fold(word),
                    new TextSpan(token.Start, token.End),
                    words.Count == 0 ? WordGap.Other : GapOf(between),
                    char.IsUpper(word[0]),
                    IsIn(quoted, new TextSpan(token.Start, token.End))
                )
            );
            end = token.End;
        }

        return words;
    }

    private static bool IsIn(List<TextSpan> stretches, TextSpan word)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.Overlaps(word))
            {
                return true;
            }
        }

        return false;
    }

    private static List<TextSpan> QuotedIn(ReadOnlySpan<char> question)
    {
        var quoted = new List<TextSpan>();
        foreach (var found in new QuotationScanner(question))
        {
            if (found.IsDouble)
            {
                quoted.Add(found.Inner);
            }
        }

        return quoted;
    }

    private static WordGap GapOf(ReadOnlySpan<char> between) =>
        between.Length > 3 ? WordGap.Other
        : between is "-" or "\u2013" ? WordGap.Hyphen
        : !between.ContainsAnyExcept(" \u00A0") ? WordGap.Space
        : !between.ContainsAnyExcept(" \u00A0,.") ? WordGap.Comma
        : WordGap.Other;
}
