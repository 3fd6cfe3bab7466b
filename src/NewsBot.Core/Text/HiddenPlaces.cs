using System.Buffers;

namespace NewsBot.Core.Text;

/// <summary>Finds what a reader sees otherwise than it is written: one vectorised scan where a text has none of it.</summary>
internal static class HiddenPlaces
{
    private const string Ligatures = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";

    private static readonly string[] _opened = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly SearchValues<char> _signs = SearchValues.Create(
        "&\uFFFD" + Ligatures + FoldedText.Invisible + Windows1252.Leads + LatinForms.Table.Accents
    );

    /// <summary>The places, in order, none in another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isGarbled">Whether characters are lost that can't be told.</param>
    public static List<HiddenPlace> In(string text, out bool isGarbled)
    {
        isGarbled = false;
        var next = text.AsSpan().IndexOfAny(_signs);
        if (next < 0)
        {
            return [];
        }

        var repairs = Windows1252.IsMisread(text.AsSpan(next));
        var places = new List<HiddenPlace>();
        for (var at = next; next >= 0; at += next)
        {
            var place = At(text, at, repairs);
            isGarbled |= text[at] == '\uFFFD';
            if (place is { } found)
            {
                places.Add(found);
            }

            at = place?.Span.End ?? at + 1;
            next = text.AsSpan(at).IndexOfAny(_signs);
        }

        return places;
    }

    private static HiddenPlace? At(string text, int at, bool repairs)
    {
        var c = text[at];
        return c == '&' ? CharacterReference.At(text, at)
            : Ligatures.IndexOf(c, StringComparison.Ordinal) is >= 0 and var ligature
                ? new HiddenPlace(new TextSpan(at, at + 1), _opened[ligature])
            : FoldedText.IsInvisible(c) ? new HiddenPlace(new TextSpan(at, at + 1), "")
            : LatinForms.IsAccent(c) ? Accented(text, at)
            : repairs ? Windows1252.Repair(text, at)
            : null;
    }

    // A letter with the marks behind it.
    private static HiddenPlace? Accented(string text, int at)
    {
        var end = at;
        while (end < text.Length && LatinForms.IsAccent(text[end]))
        {
            end++;
        }

        if (at == 0 || FoldedText.IsInvisible(text[at - 1]))
        {
            return null;
        }

        var written = text[(at - 1)..end];
        var joined = LatinForms.Table.Compose(written);
        return joined == written ? null : new HiddenPlace(new TextSpan(at - 1, end), joined);
    }
}
