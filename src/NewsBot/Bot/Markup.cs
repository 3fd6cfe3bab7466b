using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsBot.Bot;

/// <summary>
/// Outside text on its way into Discord's Markdown: it stays text. It can neither mention nor format nor link, nor end the block
/// that it stands in. From the table of constructs in Discord's help, "Markdown Text 101", and its documentation, "Message
/// Formatting".
/// </summary>
internal static class Markup
{
    private static readonly SearchValues<char> _endsOfAddress = SearchValues.Create(" <>\\`|");

    private const string InlineMarks = "\\*_~|`[]<>@";

    /// <summary>Text on one line.</summary>
    public static string Text(string text) => Escape(OneLine(text));

    /// <summary>The same without marks, for places where Markdown does not work: titles, footers, labels.</summary>
    public static string Plain(string text, int length) => Cut(OneLine(text), length);

    /// <summary>Text as a block quotation, a line each.</summary>
    public static string Block(string text) =>
        string.Join('\n', Lines(text).Select(line => $"> {Escape(line)}"));

    /// <summary>A link with a text; only the text where the address is none that a person may click on.</summary>
    /// <param name="text">Outside text.</param>
    /// <param name="url">An absolute address, as <see cref="Replies.TextFragment.WebLink"/> makes it.</param>
    public static string Link(string text, string? url)
    {
        const int longest = 1_000;
        return url is null || url.Length > longest
            ? Text(text)
            : $"[{WithoutAddress(Text(text))}](<{url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}>)";
    }

    /// <summary>Text in a code block, which nothing in it can end.</summary>
    public static string Code(string text) =>
        $"```\n{Clean(text.ReplaceLineEndings("\n")).Replace('`', '\u02CB')}\n```";

    /// <summary>A moment, which everyone sees in their own zone.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="style">One of Discord's letters: D a date, f date and time, R how long ago.</param>
    public static string Time(DateTimeOffset moment, char style) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{moment.ToUnixTimeSeconds()}:{style}>");

    /// <summary>At most so many code units of a text, cut where a person sees a letter end, with dots where something is missing.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next and > 0)
        {
            if (end + next > length - 1)
            {
                break;
            }

            end += next;
        }

        return $"{text[..end]}…";
    }

    /// <summary>Text without what can't be seen and only harms: control characters, marks that turn the direction, halves of characters.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c is '\t' or '\u2028' or '\u2029')
            {
                clean.Append(' ');
            }
            else if (c == '\n' || !IsHarmful(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    private static string OneLine(string text) => Clean(text.ReplaceLineEndings(" ")).Trim();

    private static string[] Lines(string text) =>
        Clean(text.ReplaceLineEndings("\n"))
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Joiners inside emoji stay.
    private static bool IsHarmful(char c) =>
        char.IsControl(c)
        || char.IsSurrogate(c)
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200B' or '\uFEFF';

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (AddressAt(line, i) is { Length: > 0 } address)
            {
                // Escapes inside an address would be seen; in brackets it shows no preview.
                escaped.Append('<').Append(address).Append('>');
                i += address.Length - 1;
                continue;
            }

            if (IsMark(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMark(string line, int at) =>
        InlineMarks.Contains(line[at], StringComparison.Ordinal)
        || line[at] switch
        {
            '#' or '-' or '+' => line.AsSpan(0, at).IsWhiteSpace(),
            '.' or ')' => at > 0 && !line.AsSpan(0, at).Trim().ContainsAnyExceptInRange('0', '9'),
            _ => false,
        };

    private static string AddressAt(string line, int at)
    {
        var rest = line.AsSpan(at);
        if (
            !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        {
            return "";
        }

        var end = rest.IndexOfAny(_endsOfAddress);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    // Discord shows a link as it is written where an address stands in its text.
    private static string WithoutAddress(string text) =>
        text.Replace("://", ":\u200B//", StringComparison.Ordinal);
}
