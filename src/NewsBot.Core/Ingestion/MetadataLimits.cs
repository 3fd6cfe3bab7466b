namespace NewsBot.Core.Ingestion;

/// <summary>
/// How long what is told about an article may be, in UTF-16 code units, and what may stand in it. It stands in answers, lists
/// and messages whole, so a record must not fill them, colour them or lead out of them.
/// </summary>
internal static class MetadataLimits
{
    /// <summary>An id; a longer one names no article.</summary>
    public const int MaxId = 500;

    /// <summary>An address; a longer one is left out.</summary>
    public const int MaxUrl = 2_000;

    /// <summary>So many authors are kept.</summary>
    public const int MaxAuthors = 20;

    private const int MaxTitle = 500;
    private const int MaxName = 200;
    private const char Cut = '\u2026';

    /// <summary>A title on one line (<see cref="OutsideLine"/>), cut where it is too long.</summary>
    public static string Title(string title) => Bounded(OutsideLine.Of(title), MaxTitle);

    /// <summary>
    /// The name of an outlet, a section or an author on one line, cut where it is too long; <see langword="null"/> where nothing
    /// is left to read.
    /// </summary>
    public static string? Name(string? name) =>
        name is not null && OutsideLine.Of(name) is { Length: > 0 } line
            ? Bounded(line, MaxName)
            : null;

    /// <summary>
    /// The address, or <see langword="null"/> where it is too long, for half an address leads elsewhere, or is none of the web
    /// (<see cref="WebAddress"/>).
    /// </summary>
    public static string? Url(string? url) =>
        url is { Length: <= MaxUrl } && WebAddress.IsSafe(url.Trim()) ? url.Trim() : null;

    private static string Bounded(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + Cut;
    }
}
