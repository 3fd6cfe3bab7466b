using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Tells sentences that are worth little without the one behind them.</summary>
internal static class Replies
{
    private static readonly WordSet _asking = WordSet.Of("asked ask asks whether wondered");

    private static readonly WordSet _denying = WordSet.Of(
        "false wrong untrue incorrect denied denies deny denying neither"
    );

    private static readonly WordSet _openings = WordSet.Of("no not neither nor but however");

    /// <summary>Whether a sentence asks something or tells that somebody was asked.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence)
    {
        var trimmed = sentence.TrimEnd();
        return trimmed.EndsWith("?")
            || (trimmed is [.., '?', var last] && QuotationMarks.IsClosing(last))
            || _asking.IsAnyIn(trimmed);
    }

    /// <summary>Whether a sentence takes back what stands before it.</summary>
    public static bool Denies(ReadOnlySpan<char> sentence)
    {
        foreach (var word in new WordTokenizer(sentence))
        {
            if (_openings.Contains(CharFolding.Fold(sentence[word.Start..word.End])))
            {
                return true;
            }

            break;
        }

        return _denying.IsAnyIn(sentence);
    }

    /// <summary>Whether words say of something that it is not so.</summary>
    public static bool IsDenial(ReadOnlySpan<char> words) => _denying.IsAnyIn(words);
}
