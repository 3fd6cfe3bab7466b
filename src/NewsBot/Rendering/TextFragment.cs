namespace NewsBot.Rendering;

/// <summary>
/// Links that open a page at the words: <c>#:~:text=first words,last words</c> (URL Fragment Text Directives, WICG).
/// </summary>
internal static class TextFragment
{
    private const int EdgeWords = 5;

    /// <summary>The address with a directive for the words; one that has a fragment already stays as it is.</summary>
    public static string Link(string url, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || url.Contains('#', StringComparison.Ordinal))
        {
            return url;
        }

        var start = Encode(words.Take(EdgeWords));
        var directive =
            words.Length <= EdgeWords * 2
                ? Encode(words)
                : $"{start},{Encode(words.TakeLast(EdgeWords))}";
        return $"{url}#:~:text={directive}";
    }

    /// <summary>
    /// <see cref="Link"/> for an address that a person may click on: http or https without spaces and control characters;
    /// else <see langword="null"/>.
    /// </summary>
    public static string? WebLink(string? url, string text) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? Link(address.AbsoluteUri, text)
            : null;

    // A dash is syntax in a directive, so it is encoded too.
    private static string Encode(IEnumerable<string> words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
