using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using NewsBot.Core.Text;

namespace NewsBot.Core.Checking.Claims;

/// <summary>
/// Takes off what sticks to words that are passed on: entities of web pages, addresses, names and tags of networks, emoji,
/// markup. What is left is one line with straight double marks.
/// </summary>
internal static class ClaimCleaner
{
    /// <summary>Longer texts are cut, in code units.</summary>
    public const int MaxLength = 2_000;

    private static readonly SearchValues<char> _hostMarks = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
    );

    private static readonly string[] _addresses = ["http://", "https://", "www.", "t.co/"];

    /// <summary>As much of the text as is read.</summary>
    public static string Bounded(string text) => text[..Math.Min(text.Length, MaxLength)];

    /// <summary>The text without all that.</summary>
    public static string Clean(string text)
    {
        // Twice, for what was copied out of a source text is encoded once more.
        var decoded = WebUtility.HtmlDecode(WebUtility.HtmlDecode(Bounded(text)));
        var words = PastedLinks
            .Without(decoded)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !IsAddress(w))
            .ToList();
        TrimNetworkWords(words);
        return Fold(WithoutOpeners(string.Join(' ', words)));
    }

    private static bool IsAddress(string word) =>
        Array.Exists(
            _addresses,
            a => word.TrimStart('(', '<', '[').StartsWith(a, StringComparison.OrdinalIgnoreCase)
        ) || IsPath(word);

    // "kellpost.example/roads:": a host with a stop inside, and a path behind it.
    private static bool IsPath(string word)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        var stop = word.IndexOf('.', StringComparison.Ordinal);
        return stop > 0
            && stop + 1 < slash
            && char.IsLetterOrDigit(word[stop - 1])
            && char.IsAsciiLetterLower(word[stop + 1])
            && word.AsSpan(0, slash).IndexOfAnyExcept(_hostMarks) < 0;
    }

    // "RT @user:" before the words, names and tags around them; inside they are words.
    private static void TrimNetworkWords(List<string> words)
    {
        while (words.Count > 1 && (words[0] is "RT" or "MT" or ">" || IsNetworkWord(words[0])))
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && (words[^1] is "via" or "h/t" || IsNetworkWord(words[^1])))
        {
            words.RemoveAt(words.Count - 1);
        }
    }

    private static bool IsNetworkWord(string word) =>
        word[0] is '@' or '#' && QuotationMarks.IndexOfDouble(word.AsSpan(1)) < 0;

    private static string WithoutOpeners(string text) =>
        text.TrimStart('>', '*', '_', '~', ' ', '\u2022').TrimEnd('*', '_', '~', ' ');

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (QuotationMarks.IsDouble(c))
            {
                folded.Append('"');
            }
            else if (c is '`' or '\'' && i + 1 < text.Length && text[i + 1] == c)
            {
                folded.Append('"');
                i++;
            }
            else if (c is '*' or '`' or '#' or '@' || IsHidden(c))
            {
                // Says nothing.
            }
            else if (c == '[' && IsLetterInBrackets(text, i))
            {
                folded.Append(text[i + 1]);
                i += 2;
            }
            else if (IsSic(text, i))
            {
                i += 4;
            }
            else
            {
                folded.Append(IsPicture(text, i) ? ' ' : c);
            }
        }

        return string.Join(
            ' ',
            folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    // [T]he: the editor changed the case of a letter.
    private static bool IsLetterInBrackets(string text, int i) =>
        i + 3 < text.Length
        && char.IsLetter(text[i + 1])
        && text[i + 2] == ']'
        && char.IsLetter(text[i + 3]);

    private static bool IsSic(string text, int i) =>
        text[i] is '[' or '('
        && i + 4 < text.Length
        && text.AsSpan(i + 1, 3).Equals("sic", StringComparison.OrdinalIgnoreCase)
        && text[i + 4] is ']' or ')';

    private static bool IsHidden(char c) =>
        FoldedText.IsInvisible(c)
        || c is >= '\uFE00' and <= '\uFE0F'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;

    // Emoji and other signs; letters beyond the first plane are letters.
    private static bool IsPicture(string text, int i) =>
        char.IsSurrogate(text[i])
            ? !IsLetterPair(text, i)
            : char.GetUnicodeCategory(text[i])
                is UnicodeCategory.OtherSymbol
                    or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned;

    private static bool IsLetterPair(string text, int i)
    {
        var high = char.IsHighSurrogate(text[i]) ? i : i - 1;
        return Rune.TryGetRuneAt(text, Math.Max(0, high), out var rune)
            && rune.Utf16SequenceLength == 2
            && Rune.IsLetterOrDigit(rune);
    }
}
