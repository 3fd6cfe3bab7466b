using System.Collections.Frozen;
using System.Text;

namespace NewsBot.Core.Text;

/// <summary>Tells apostrophes and primes from quotation marks, and reads the endings that apostrophes make.</summary>
public static class Apostrophes
{
    private const int LongestMeasure = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _elisions =
        DataLines
            .Read("Text.elisions.txt")
            .SelectMany(l => l.Split(' '))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the mark at <paramref name="at"/> needs no other one: it stands inside a word (<c>O'Neill</c>) or behind the
    /// s of an owner (<c>dogs'</c>), letters are left out behind it (<c>'em</c>, <c>'90s</c>), or it measures (<c>5'10"</c>).
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        var isInside = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        var goesOn = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return QuotationMarks.IsApostrophe(text[at])
                ? (isInside && (goesOn || text[at - 1] is 's' or 'S' || Measures(text, at)))
                    || Elides(text, at)
            : text[at] == '\u2018' ? Elides(text, at)
            : text[at] is '"' or '\u201D' && !goesOn && Measures(text, at);
    }

    /// <summary>Whether letters or a century are left out behind the mark: <c>'tis</c>, <c>'90s</c>.</summary>
    internal static bool Elides(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return false;
        }

        var end = at + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text[(at + 1)..end];
        return _elisions.Contains(word)
            || (
                word.Length is 2 or 3
                && char.IsAsciiDigit(word[0])
                && char.IsAsciiDigit(word[1])
                && (word.Length == 2 || word[2] == 's')
            );
    }

    /// <summary>Whether a word ends with an apostrophe and an s.</summary>
    internal static bool HasPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && QuotationMarks.IsApostrophe(word[^2]);

    /// <summary>Whether a word ends with a not that an apostrophe shortens: <c>don't</c>.</summary>
    internal static bool HasNot(ReadOnlySpan<char> word) =>
        word.Length > 2
        && word[^1] is 't' or 'T'
        && QuotationMarks.IsApostrophe(word[^2])
        && word[^3] is 'n' or 'N';

    /// <summary>The last apostrophe of a word, or -1.</summary>
    internal static int LastIn(ReadOnlySpan<char> word) => word.LastIndexOfAny('\'', '\u2019');

    /// <summary>A text whose words have lost their endings of an apostrophe and an s.</summary>
    internal static string WithoutPossessives(string text)
    {
        var bare = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEnding =
                QuotationMarks.IsApostrophe(text[i])
                && i + 1 < text.Length
                && text[i + 1] == 's'
                && (i + 2 == text.Length || !char.IsLetter(text[i + 2]));
            if (isEnding)
            {
                i++;
            }
            else
            {
                bare.Append(text[i]);
            }
        }

        return bare.ToString();
    }

    // Feet, inches and minutes are small figures; behind a year stands a closing mark.
    private static bool Measures(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return at - start is > 0 and <= LongestMeasure
            && (start == 0 || !char.IsLetter(text[start - 1]));
    }
}
