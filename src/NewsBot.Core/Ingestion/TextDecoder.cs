using System.Text;

namespace NewsBot.Core.Ingestion;

/// <summary>Turns the bytes of a page into its source text.</summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding _strictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding _windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252
    )!;

    /// <summary>
    /// Decodes by byte order mark (UTF-8, UTF-16 of either order); without one as UTF-8 where valid, else the whole as
    /// Windows-1252. The mark is no part of the text; line ends stay.
    /// </summary>
    /// <returns>The text, or <see langword="null"/> for bytes that are no text (a NUL without a mark of UTF-16).</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.Contains((byte)0))
        {
            return null;
        }

        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return _windows1252.GetString(bytes);
        }
    }
}
