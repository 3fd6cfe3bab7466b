using System.Net;

namespace NewsBot.Core.Text;

/// <summary>
/// Reads a character reference of HTML that stands in a text undecoded: named as HTML 4.01 has them (section 24), or by
/// number, with its semicolon; one that was encoded twice (<c>&amp;amp;quot;</c>) as well.
/// </summary>
internal static class CharacterReference
{
    private const int Longest = 12;

    /// <summary>The reference that begins at an ampersand, or <see langword="null"/>.</summary>
    public static HiddenPlace? At(string text, int at)
    {
        if (Decode(text, at, "") is not { } first)
        {
            return null;
        }

        var place =
            first.Shown == "&" && Decode(text, first.Span.End - 1, "&") is { } again
                ? again with
                {
                    Span = again.Span with { Start = at },
                }
                : first;
        return place with { Shown = Plain(place.Shown) };
    }

    // The name behind the character at the start, with what belongs before it.
    private static HiddenPlace? Decode(string text, int at, string before)
    {
        var length = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOf(';');
        if (length <= 0 || !IsName(text.AsSpan(at + 1, length)))
        {
            return null;
        }

        var end = at + length + 2;
        var written = before.Length > 0 ? before + text[(at + 1)..end] : text[at..end];
        var shown = WebUtility.HtmlDecode(written);
        return shown == written ? null : new HiddenPlace(new TextSpan(at, end), shown);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var letters = name[0] == '#' ? name[1..] : name;
        foreach (var c in letters)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    // A line end is none where it is only named; numbers from 128 to 159 mean Windows-1252, as browsers have it.
    private static string Plain(string shown)
    {
        if (shown is not [var c])
        {
            return shown;
        }

        return Windows1252.Letter(c) is { } letter ? letter.ToString()
            : FoldedText.IsInvisible(c) ? ""
            : char.IsControl(c) || c is '\u2028' or '\u2029' ? " "
            : shown;
    }
}
