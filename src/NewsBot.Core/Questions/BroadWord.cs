using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>A word of a question as <see cref="BroadModel"/> reads it.</summary>
/// <param name="Span">Where it stands in the question.</param>
/// <param name="Token">The word, folded; a whole phrase of time and a number are one token each, whichever they are.</param>
/// <param name="IsName">Whether it has a capital and does not stand first.</param>
internal readonly record struct BroadWord(TextSpan Span, string Token, bool IsName)
{
    /// <summary>The token of a phrase of time.</summary>
    public const string Time = "<time>";

    /// <summary>The token of a number.</summary>
    public const string Number = "<number>";

    private static readonly WordSet _isShortened = WordSet.Of("what how who where");

    /// <summary>The words of a question in their order.</summary>
    /// <param name="question">The question.</param>
    /// <param name="times">Its phrases of time, in their order.</param>
    public static List<BroadWord> Read(string question, IReadOnlyList<TimeReference> times)
    {
        var words = new List<BroadWord>();
        var next = 0;
        foreach (var token in new WordTokenizer(question))
        {
            var span = new TextSpan(token.Start, token.End);
            while (next < times.Count && times[next].Span.End <= span.Start)
            {
                next++;
            }

            if (next < times.Count && times[next].Span.Overlaps(span))
            {
                AddTime(words, times[next].Span);
            }
            else
            {
                Add(words, question, span);
            }
        }

        return words;
    }

    private static void AddTime(List<BroadWord> words, TextSpan time)
    {
        if (words.Count == 0 || words[^1].Span != time)
        {
            words.Add(new BroadWord(time, Time, false));
        }
    }

    // "what's", "whats" are two words.
    private static void Add(List<BroadWord> words, string question, TextSpan span)
    {
        var folded = CharFolding.Fold(span.Of(question));
        var isShort =
            folded is [.. var whole, 's'] && _isShortened.Contains(whole.AsSpan().TrimEnd('\''));
        var word =
            isShort ? folded[..^1].TrimEnd('\'')
            : char.IsAsciiDigit(folded[0]) ? Number
            : folded;
        words.Add(new BroadWord(span, word, words.Count > 0 && char.IsUpper(question[span.Start])));
        if (isShort)
        {
            words.Add(new BroadWord(span, "is", false));
        }
    }
}
