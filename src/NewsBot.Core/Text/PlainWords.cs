using System.Buffers;
using System.Collections.Frozen;

namespace NewsBot.Core.Text;

/// <summary>Words without marks, case and accents, to compare what two texts say.</summary>
public static class PlainWords
{
    /// <summary>A longer word is none of those that anything looks for.</summary>
    private const int MaxLength = 64;

    private const int OnStack = 512;

    /// <summary>The folded words alone, a space between.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var most = words.Length + 1;
        var rented = most > OnStack ? ArrayPool<char>.Shared.Rent(most) : null;
        Span<char> plain = rented ?? stackalloc char[OnStack];
        var length = 0;
        foreach (var word in new WordTokenizer(words))
        {
            CharFolding.Fold(words[word.Start..word.End], plain[length..]);
            length += word.Length;
            plain[length++] = ' ';
        }

        var text = plain[..Math.Max(0, length - 1)].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Whether one of some folded words stands in a text.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[MaxLength];
        foreach (var word in new WordTokenizer(text))
        {
            if (
                word.Length <= MaxLength
                && lookup.Contains(CharFolding.Fold(text[word.Start..word.End], room))
            )
            {
                return true;
            }
        }

        return false;
    }
}
