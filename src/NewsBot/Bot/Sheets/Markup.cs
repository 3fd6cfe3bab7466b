using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NewsBot.Discord.Ids;

namespace NewsBot.Bot.Sheets;

/// <summary>
/// Outside text on its way into Discord's Markdown: it stays text. It can neither mention nor format nor link, nor end the block
/// that it stands in. From the table of constructs in Discord's help, "Markdown Text 101", and its documentation, "Message
/// Formatting".
/// </summary>
internal static class Markup
{
    // A longer address, in code units, is no link: it would leave too little room for words.
    private const int MaxAddress = 600;

    private const string InlineMarks = "\\*_~|`[]<>@";

    // No written language sets more on one letter; what does covers the lines around it.
    private const int MaxMarksOnLetter = 8;

    // Seen by nobody, it parts what Discord would read as one.
    private const char Nothing = '\u200B';

    /// <summary>Text on one line.</summary>
    public static string Text(string text) => Escape(Line(text));

    /// <summary>
    /// The same for places where Markdown does not work: titles, footers, labels. Some clients try nevertheless, so what looks
    /// like a mention or a link is parted by a character without width.
    /// </summary>
    /// <param name="text">Outside text.</param>
    /// <param name="length">The most code units of it.</param>
    public static string Plain(string text, int length) => Cut(Parted(Line(text)), length);

    /// <summary>Text in bold; nothing where there is none.</summary>
    public static string Bold(string text) => Within("**", text);

    /// <summary>Text struck out; nothing where there is none.</summary>
    public static string Struck(string text) => Within("~~", text);

    /// <summary>Text in italics; nothing where there is none.</summary>
    public static string Italic(string text) => Within("*", text);

    /// <summary>Text as a block quotation, a line each; empty lines are left out.</summary>
    public static string Block(string text) =>
        string.Join('\n', Lines(text).Select(line => $"> {Escape(line)}"));

    /// <summary>A passage as a block quotation with the words in bold that it is shown for.</summary>
    public static string Block(string before, string words, string after)
    {
        // Marks of our own that Clean does not leave in any text, to find the words again in the lines.
        const char open = '\u0002';
        const char close = '\u0003';
        var bold = string.Join('\n', Lines(words).Select(line => $"{open}{line}{close}"));
        var joined = $"{Clean(Unified(before))}{bold}{Clean(Unified(after))}";
        return string.Join(
            '\n',
            Split(joined)
                .Select(line =>
                    $"> {Escape(line).Replace($"{open}", "**", StringComparison.Ordinal).Replace($"{close}", "**", StringComparison.Ordinal)}"
                )
        );
    }

    /// <summary>A link with a text; only the text where the address is none that a person may click on.</summary>
    /// <param name="text">Outside text. Brackets become round ones, which can't end it: escapes do not count there.</param>
    /// <param name="url">An absolute address, as <see cref="Rendering.TextFragment.WebLink"/> makes it.</param>
    public static string Link(string text, string? url)
    {
        var label = Escape(Line(text).Replace('[', '(').Replace(']', ')'));
        return label.Length > 0 && IsAddress(url)
            ? $"[{WithoutAddress(label)}](<{WithoutBrackets(url)}>)"
            : label;
    }

    /// <summary>Whether a link may have the address: http or https, nothing in it that ends the link, not too long.</summary>
    public static bool IsAddress([NotNullWhen(true)] string? url) =>
        url is not null
        && (
            url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        && WithoutBrackets(url).Length <= MaxAddress
        && !url.Any(c =>
            c is '<' or '>' or '\\' or '`' or '"'
            || char.IsWhiteSpace(c)
            || char.IsSurrogate(c)
            || IsHarmful(c)
        );

    /// <summary>Text in a code block, which nothing in it can end: of three back-ticks in a row one becomes another mark.</summary>
    public static string Code(string text)
    {
        var clean = Clean(Unified(text)).Replace("```", "``\u02CB", StringComparison.Ordinal);
        return $"```\n{(string.IsNullOrWhiteSpace(clean) ? "…" : clean)}\n```";
    }

    /// <summary>A channel, which everyone sees by its name.</summary>
    public static string Channel(ChannelId id) =>
        string.Create(CultureInfo.InvariantCulture, $"<#{id}>");

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

        return $"{text[..end].TrimEnd()}…";
    }

    /// <summary>
    /// Text without what can't be seen and only harms: control characters, marks that turn the direction, halves of characters,
    /// towers of accents. Line ends stay.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        var length = 1;
        for (var i = 0; i < text.Length; i += length)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                length = 1;
                continue;
            }

            length = rune.Utf16SequenceLength;
            if (rune.Value is '\t' or '\v')
            {
                clean.Append(' ');
                marks = 0;
            }
            else if (rune.Value == '\n' || !IsHarmful(rune.Value))
            {
                marks = IsMarkOnLetter(rune) ? marks + 1 : 0;
                clean.Append(text, i, marks <= MaxMarksOnLetter ? length : 0);
            }
        }

        return clean.ToString();
    }

    /// <summary>Clean text on one line.</summary>
    public static string Line(string text) => Clean(text.ReplaceLineEndings(" ")).Trim();

    private static string[] Lines(string text) => Split(Clean(Unified(text)));

    private static string[] Split(string clean) =>
        clean.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Unified(string text) => text.ReplaceLineEndings("\n");

    // The end of the mark must not run into the text's own.
    private static string Within(string mark, string text)
    {
        var inner = Text(text);
        if (inner.Length == 0)
        {
            return "";
        }

        return inner[^1] == mark[0] ? $"{mark}{inner}{Nothing}{mark}" : $"{mark}{inner}{mark}";
    }

    // Joiners inside emoji and words stay.
    private static bool IsHarmful(int c) =>
        c is <= 0x1F or >= 0x7F and <= 0x9F
        || c
            is >= '\u202A'
                and <= '\u202E'
                or >= '\u2060'
                and <= '\u206F'
                or >= '\uFFF9'
                and <= '\uFFFB'
                or '\uFFFE'
                or '\uFFFF'
                or Nothing
                or '\u2028'
                or '\u2029'
                or '\u180E'
                or '\uFEFF';

    private static bool IsMarkOnLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark;

    private static string Escape(string line)
    {
        var start = line.AsSpan().IndexOfAnyExcept(' ');
        var afterDigits = Math.Max(start, 0);
        while (afterDigits < line.Length && char.IsAsciiDigit(line[afterDigits]))
        {
            afterDigits++;
        }

        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMark(line, i) || IsMarkOfLine(line[i], i, start, afterDigits))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // A colon before a letter makes addresses and emoji; the full stop of an invitation makes a box below the message.
    private static bool IsMark(string line, int at) =>
        line[at] switch
        {
            ':' => at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1]),
            '.' => EndsInvitation(line.AsSpan(0, at)),
            var c => InlineMarks.Contains(c, StringComparison.Ordinal),
        };

    private static bool EndsInvitation(ReadOnlySpan<char> before) =>
        before.EndsWith("discord", StringComparison.OrdinalIgnoreCase)
        || before.EndsWith("discordapp", StringComparison.OrdinalIgnoreCase);

    // Headings, small print and lists.
    private static bool IsMarkOfLine(char c, int at, int start, int afterDigits) =>
        c switch
        {
            '#' or '-' or '+' => at == start,
            '.' or ')' => at == afterDigits && at > start,
            _ => false,
        };

    // Discord shows a link as it is written where an address stands in its text.
    private static string WithoutAddress(string label) =>
        label.Replace("\\://", $"\\:{Nothing}//", StringComparison.Ordinal);

    private static string Parted(string line)
    {
        var parted = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            parted.Append(line[i]);
            if (
                line[i] is '<' or '@' or ']'
                || line.AsSpan(i).StartsWith("://")
                || (line[i] == '.' && EndsInvitation(line.AsSpan(0, i)))
            )
            {
                parted.Append(Nothing);
            }
        }

        return parted.ToString();
    }

    private static string WithoutBrackets(string url) =>
        url.Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
}
