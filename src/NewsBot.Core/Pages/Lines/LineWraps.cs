using System.Runtime.InteropServices;
using NewsBot.Core.Text;

namespace NewsBot.Core.Pages.Lines;

/// <summary>
/// Joins the lines of paragraphs that were wrapped at a width, as mail and agencies have them. A page is wrapped where lines of
/// about one length go on with a small letter again and again; a line is then followed by its next where the first word of that
/// would not have fitted on it.
/// </summary>
internal static class LineWraps
{
    private const int Narrowest = 38;
    private const int Widest = 100;
    private const int Ragged = 24;
    private const int MinSigns = 3;
    private const int FewSigns = 2;
    private const int FewLines = 16;
    private const int Deeper = 2;

    /// <summary>The lines, those that belong together as one.</summary>
    public static List<RawLine> Join(string text, List<RawLine> lines)
    {
        var width = WidthOf(text, CollectionsMarshal.AsSpan(lines));
        var joined = new List<RawLine>(lines.Count);
        var last = default(RawLine);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && GoesOn(text, joined[^1], last, line, width))
            {
                joined[^1] = joined[^1] with
                {
                    Span = joined[^1].Span with { End = line.Span.End },
                };
            }
            else
            {
                joined.Add(line);
            }

            last = line;
        }

        return joined;
    }

    private static bool GoesOn(string text, RawLine first, RawLine last, RawLine line, int width) =>
        first.Span == last.Span && LineJoints.IsDropCap(last.Span.Of(text))
            ? IsAfterDropCap(text, line)
            : line.Gap == 0
                && width > 0
                && last.Span.Length is >= Narrowest
                && last.Width <= width
                && line.Indent < last.Indent + Deeper
                && !IsItem(text, line)
                && IsFull(text, last, line, width);

    // A drop cap stands alone on its line, the rest of its word in small letters or in capitals below it.
    private static bool IsAfterDropCap(string text, RawLine line) =>
        line.Gap <= 1
        && line.Span.Length >= Narrowest
        && char.IsLetter(text[line.Span.Start])
        && (
            char.IsLower(text[line.Span.Start])
            || FirstWord(text, line) is > 1 and var length
                && char.IsUpper(text[line.Span.Start + length - 1])
        );

    private static bool IsItem(string text, RawLine line) =>
        line.Span.Length > 1
        && text[line.Span.Start] is '\u2022' or '*' or '-' or '\u2013'
        && text[line.Span.Start + 1] == ' ';

    private static bool IsFull(string text, RawLine line, RawLine next, int width) =>
        line.Width + 1 + FirstWord(text, next) > width;

    private static int FirstWord(string text, RawLine line)
    {
        var length = line.Span.Of(text).IndexOfAny(" \t\u00A0");
        return length < 0 ? line.Span.Length : length;
    }

    // The width that a page is wrapped at, 0 where it is not. Lines that go on with a small letter are the sign.
    private static int WidthOf(string text, ReadOnlySpan<RawLine> lines)
    {
        var (signs, most) = (0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (IsSign(text, lines[i], lines[i + 1]))
            {
                signs++;
                most = Math.Max(most, lines[i].Width);
            }
        }

        if (signs < (lines.Length <= FewLines ? FewSigns : MinSigns))
        {
            return 0;
        }

        var (width, near, full) = (most, 0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            var length = lines[i].Width;
            if (lines[i + 1].Gap == 0 && length > most && length <= Math.Min(Widest, most + Ragged))
            {
                width = Math.Max(width, length);
            }
        }

        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (IsSign(text, lines[i], lines[i + 1]))
            {
                near += lines[i].Width >= width - Ragged ? 1 : 0;
                full += IsFull(text, lines[i], lines[i + 1], width) ? 1 : 0;
            }
        }

        return near * 5 >= signs * 4 && full * 3 >= signs * 2 ? width : 0;
    }

    private static bool IsSign(string text, RawLine line, RawLine next) =>
        next.Gap == 0
        && line.Span.Length is >= Narrowest and <= Widest
        && char.IsLower(text[next.Span.Start])
        && (char.IsLetterOrDigit(text[line.Span.End - 1]) || text[line.Span.End - 1] is ',' or '-');
}
