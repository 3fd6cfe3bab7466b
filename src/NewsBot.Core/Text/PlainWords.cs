using System.Buffers;

namespace NewsBot.Core.Text;

/// <summary>Words without marks, case and accents, to compare what two texts say.</summary>
public static class PlainWords
{
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

    /// <summary>Whether the folded words of one text stand in another, in their order and with no other between; none are in none alone.</summary>
    public static bool Hold(ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        if (!new WordTokenizer(words).MoveNext())
        {
            return !new WordTokenizer(text).MoveNext();
        }

        var from = new WordTokenizer(text);
        do
        {
            if (Begin(from, text, words))
            {
                return true;
            }
        } while (from.MoveNext());

        return false;
    }

    private static bool Begin(WordTokenizer from, ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        foreach (var word in new WordTokenizer(words))
        {
            if (
                !from.MoveNext()
                || !AreSame(text[from.Current.Start..from.Current.End], words[word.Start..word.End])
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (CharFolding.Fold(word[i]) != CharFolding.Fold(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
