using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>Tells sentences that are worth little without the one behind them.</summary>
internal static class Replies
{
    private static readonly FrozenSet<string> _asking = Set("asked ask asks whether wondered");

    private static readonly FrozenSet<string> _denying = Set(
        "false wrong untrue incorrect denied denies deny denying neither"
    );

    private static readonly FrozenSet<string> _openings = Set("no not neither nor but however");

    /// <summary>Whether a sentence asks something or tells that somebody was asked.</summary>
    public static bool IsQuestion(ReadOnlySpan<char> sentence)
    {
        var trimmed = sentence.TrimEnd();
        return trimmed.EndsWith("?")
            || (trimmed is [.., '?', var last] && QuotationMarks.IsClosing(last))
            || PlainWords.HasAny(trimmed, _asking);
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

        return PlainWords.HasAny(sentence, _denying);
    }

    /// <summary>Whether words say of something that it is not so.</summary>
    public static bool IsDenial(ReadOnlySpan<char> words) => PlainWords.HasAny(words, _denying);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
