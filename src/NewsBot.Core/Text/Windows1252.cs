using System.Buffers;
using System.Text;

namespace NewsBot.Core.Text;

/// <summary>
/// Repairs text that was UTF-8 and was read as Windows-1252: <c>â€œ</c> for an opening mark, <c>Ã©</c> for é. One such place may
/// be meant; a text with several was misread.
/// </summary>
internal static class Windows1252
{
    private const int Enough = 2;
    private const int FirstContinuation = 0x80;
    private const int LastContinuation = 0xBF;
    private const char Lost = '\uFFFD';
    private const string Dash = "\u00E2\u20AC";

    // Bytes 80 to 9F; a byte that the code page has no letter for stands for itself.
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly SearchValues<char> _leads = SearchValues.Create(Leads);

    /// <summary>First bytes of what news is written in: accents, quotation marks, dashes, currencies, emoji.</summary>
    public const string Leads = "\u00C2\u00C3\u00C4\u00C5\u00E2\u00EF\u00F0";

    /// <summary>The letter that the code page has for a control character, or <see langword="null"/>.</summary>
    public static char? Letter(char c) =>
        c is >= '\u0080' and <= '\u009F' && High[c - FirstContinuation] is var letter && letter != c
            ? letter
            : null;

    /// <summary>Whether the text shows again and again what only a wrong reading makes.</summary>
    public static bool IsMisread(ReadOnlySpan<char> text)
    {
        var found = 0;
        while (text.IndexOfAny(_leads) is >= 0 and var next)
        {
            text = text[next..];
            found += Read(text, out var length) is null ? 0 : 1;
            if (found == Enough)
            {
                return true;
            }

            text = text[Math.Min(text.Length, Math.Max(1, length))..];
        }

        return false;
    }

    /// <summary>The place of a misread character, or <see langword="null"/> where none begins.</summary>
    public static HiddenPlace? Repair(string text, int at) =>
        Read(text.AsSpan(at), out var length) is { } shown
            ? new HiddenPlace(
                new TextSpan(at, at + length),
                shown is [var c] && FoldedText.IsInvisible(c) ? "" : shown
            )
            : null;

    private static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = LengthOf(text[0]);
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)text[0];
        var count = 1;
        while (count < length && count < text.Length && Byte(text[count]) is { } next)
        {
            bytes[count++] = next;
        }

        if (count == length)
        {
            return Rune.DecodeFromUtf8(bytes[..length], out var rune, out _) == OperationStatus.Done
                ? rune.ToString()
                : null;
        }

        // Of the marks the closing one alone has a byte that the code page lacks: it was lost or replaced.
        if (!text.StartsWith(Dash))
        {
            return null;
        }

        length = text.Length > Dash.Length && text[Dash.Length] == Lost ? 3 : 2;
        return "\u201D";
    }

    private static int LengthOf(char lead) =>
        lead switch
        {
            >= '\u00C2' and <= '\u00C5' => 2,
            '\u00E2' or '\u00EF' => 3,
            '\u00F0' => 4,
            _ => 0,
        };

    private static byte? Byte(char c) =>
        c >= FirstContinuation && c <= LastContinuation ? (byte)c
        : High.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at
            ? (byte)(FirstContinuation + at)
        : null;
}
