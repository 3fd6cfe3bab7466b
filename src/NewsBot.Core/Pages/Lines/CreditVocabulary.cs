using System.Collections.Frozen;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>Words that credit an image, where they stand at an end of a line.</summary>
internal static class CreditVocabulary
{
    private const int MaxWordsBehind = 7;
    private const int LongestSign = 12;

    private static readonly PhraseTable<bool> _credits = new(
        (
            "getty images|getty|afp|ap photo|via ap|photo by|photos by|photo credit|photograph by|photographs by|photography by|picture by|pictures by|image by|image credit|image via|image courtesy|photo courtesy|courtesy of|photo illustration|"
            + "illustration by|illustration|file photo|file picture|file image|file photograph|hide caption|toggle caption|shutterstock|alamy|istock|unsplash|wireimage|filmmagic|usa today sports|imagn|bloomberg via|nurphoto|epa efe|epa|"
            + "reuters file|archive photo|archive|stock photo|stock image|screenshot|screengrab|screen grab|handout|archivbild|symbolbild|symbolfoto|picture alliance|imago|imago images|dpa|adobe stock|press association|pa wire|pa media|anadolu|zuma press|sipa|"
            + "enlarge this image|caption|photo|photograph|fotografia|archives|in an undated photo|bildquelle|beispielbild"
        )
            .Split('|')
            .Select(phrase => KeyValuePair.Create(phrase, true))
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _signs = (
        "photo photos photograph photographs picture pictures image images credit credits foto fotos bild bilder photographer illustration crédit graphic"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the line credits an image.</summary>
    public static bool HasCredit(ReadOnlySpan<char> line) =>
        OpensAsFile(line) || HasSign(line) || EndsWithCredit(line);

    private static bool OpensAsFile(ReadOnlySpan<char> line) =>
        line.StartsWith("FILE - ", StringComparison.Ordinal)
        || line.StartsWith("FILE PHOTO", StringComparison.Ordinal)
        || line.StartsWith("FILE \u2013 ", StringComparison.Ordinal)
        || (line[0] is '\u00A9' && line.Length < 60 && line.IndexOfAnyInRange('0', '9') < 0);

    // "Photo: Ann Ode", "Picture: …", "Credit …/…": a sign before a colon.
    /// <summary>Whether it names an image and its maker with a colon between.</summary>
    public static bool HasSign(ReadOnlySpan<char> line)
    {
        var tail = line[Math.Max(0, line.Length - 90)..];
        for (var colon = tail.IndexOf(':'); colon > 0; )
        {
            var start = colon;
            while (start > 0 && char.IsLetter(tail[start - 1]) && colon - start < LongestSign)
            {
                start--;
            }

            if (
                _signs.Contains(tail[start..colon])
                && colon + 1 < tail.Length
                && !IsInPictures(tail[..start])
            )
            {
                return true;
            }

            var next = tail[(colon + 1)..].IndexOf(':');
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        return false;
    }

    // "In pictures: …" is a headline.
    private static bool IsInPictures(ReadOnlySpan<char> before) =>
        before.TrimEnd().EndsWith("in", StringComparison.OrdinalIgnoreCase);

    // Inside a sentence "photograph albums" is no credit, "Photograph A. Orr." is.
    private static bool IsCapital(ReadOnlySpan<char> line, ReadOnlySpan<char> word)
    {
        var at = line.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && char.IsUpper(line[at]);
    }

    private static bool EndsWithCredit(ReadOnlySpan<char> line)
    {
        // Only the end of a line can hold the credit, but for a line that is nothing else.
        var tail = line[Math.Max(0, line.Length - 80)..];
        Span<char> folded = stackalloc char[LineWords.MaxChars];
        Span<int> starts = stackalloc int[LineWords.WordRoom];
        var words = new LineWords(tail, folded, starts);
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && i < words.Count - MaxWordsBehind)
            {
                continue;
            }

            if (
                _credits.MatchAt(in words, i, out _) > 0
                && (
                    !EndsAsProse(line)
                    || (words.Count - i <= 3 && IsCapital(tail, words.Slice(i, 1)))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsProse(ReadOnlySpan<char> line) =>
        line[^1] is '.' or '?' or '!'
        || (QuotationMarks.IsDouble(line[^1]) && QuotationMarks.IsClosing(line[^1]));
}
