using System.Globalization;

namespace NewsBot.Core.Text;

/// <summary>
/// Walks over the words and numbers of a text. A word is a run of letters and digits, with an apostrophe between letters
/// (<c>don't</c>, <c>O'Neil</c>), a point or comma between digits (<c>3.5</c>, <c>1,000</c>) and points between single
/// letters (<c>U.S.</c>) kept inside. Hyphens separate.
/// </summary>
public ref struct WordTokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>A walk over <paramref name="text"/> from its start.</summary>
    public WordTokenizer(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        Current = default;
    }

    /// <summary>The word found by the last <see cref="MoveNext"/>.</summary>
    public WordToken Current { get; private set; }

    /// <summary>Allows <c>foreach</c>.</summary>
    public readonly WordTokenizer GetEnumerator() => this;

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        var text = _text;
        var i = _position;
        while (i < text.Length && !IsWordPart(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            _position = i;
            return false;
        }

        var start = i++;
        while (i < text.Length && (IsWordPart(text[i]) || Joins(text, i)))
        {
            i++;
        }

        Current = new WordToken(start, i);
        _position = i;
        return true;
    }

    /// <summary>Whether the character can stand in a word: letter, digit, combining mark or half of a surrogate pair.</summary>
    public static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || (
            c >= 0x80
            && (
                char.IsLetterOrDigit(c)
                || char.IsSurrogate(c)
                || CharUnicodeInfo.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
        );

    private static bool Joins(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 >= text.Length)
        {
            return false;
        }

        var (before, after) = (text[i - 1], text[i + 1]);
        return text[i] switch
        {
            var c when QuotationMarks.IsApostrophe(c) => char.IsLetter(before)
                && char.IsLetter(after),
            ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '.' => (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
                || (
                    char.IsAsciiLetter(after)
                    && IsSingleLetter(text, i - 1)
                    && IsSingleLetter(text, i + 1)
                ),
            _ => false,
        };
    }

    private static bool IsSingleLetter(ReadOnlySpan<char> text, int i) =>
        char.IsAsciiLetter(text[i])
        && (i == 0 || !IsWordPart(text[i - 1]))
        && (i + 1 == text.Length || !IsWordPart(text[i + 1]));
}
