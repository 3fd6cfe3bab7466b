using System.Buffers;
using System.Collections.Frozen;

namespace NewsBot.Core.Text;

/// <summary>
/// Which characters are quotation marks, and what each may be: the one table that everything goes by that looks for marks.
/// The characters are those of the property Quotation_Mark in PropList.txt of the Unicode Character Database 16.0, the marks
/// among the dingbats, and the grave accent, which typists set for one. Who closes whom is the use of Europe's languages in
/// the Unicode Standard 16.0, section 6.2.9 ("General Punctuation", quotation marks).
/// </summary>
public static class QuotationMarks
{
    private const char Double = '"';
    private const char Single = '\'';

    private static readonly FrozenDictionary<char, Row> _rows = new Row[]
    {
        new('"', Double, MarkUse.MayOpen | MarkUse.Closes, "\"\u201D"),
        new('\u201C', Double, MarkUse.Opens | MarkUse.Closes, "\u201D\""),
        new('\u201D', Double, MarkUse.MayOpen | MarkUse.Closes, "\u201D"),
        new('\u201E', Double, MarkUse.Opens, "\u201C\u201D\""),
        new('\u201F', Double, MarkUse.Opens, "\u201D\""),
        new('\u2E42', Double, MarkUse.Opens, "\u201C\u201D"),
        new('\u00AB', Double, MarkUse.Opens | MarkUse.Closes, "\u00BB"),
        new('\u00BB', Double, MarkUse.MayOpen | MarkUse.Closes, "\u00AB\u00BB"),
        new('\u275D', Double, MarkUse.Opens, "\u275E"),
        new('\u275E', Double, MarkUse.Closes),
        new('\u300C', Double, MarkUse.Opens, "\u300D"),
        new('\u300D', Double, MarkUse.Closes),
        new('\u300E', Double, MarkUse.Opens, "\u300F"),
        new('\u300F', Double, MarkUse.Closes),
        new('\u301D', Double, MarkUse.Opens, "\u301E\u301F"),
        new('\u301E', Double, MarkUse.Closes),
        new('\u301F', Double, MarkUse.Closes),
        new('\uFE41', Double, MarkUse.Opens, "\uFE42"),
        new('\uFE42', Double, MarkUse.Closes),
        new('\uFE43', Double, MarkUse.Opens, "\uFE44"),
        new('\uFE44', Double, MarkUse.Closes),
        new('\uFF62', Double, MarkUse.Opens, "\uFF63"),
        new('\uFF63', Double, MarkUse.Closes),
        new('\uFF02', Double, MarkUse.MayOpen | MarkUse.Closes, "\uFF02"),
        new('\'', Single, MarkUse.MayOpen | MarkUse.Closes | MarkUse.Apostrophe, "'\u2019"),
        new('\u2018', Single, MarkUse.MayOpen | MarkUse.Closes, "\u2019'"),
        new('\u2019', Single, MarkUse.MayOpen | MarkUse.Closes | MarkUse.Apostrophe, "\u2019"),
        new('\u201A', Single, MarkUse.MayOpen, "\u2018\u2019'"),
        new('\u201B', Single, MarkUse.MayOpen, "\u2019'"),
        new('\u2039', Single, MarkUse.MayOpen | MarkUse.Closes, "\u203A"),
        new('\u203A', Single, MarkUse.MayOpen | MarkUse.Closes, "\u2039\u203A"),
        new('\u275B', Single, MarkUse.MayOpen, "\u275C"),
        new('\u275C', Single, MarkUse.Closes),
        new('\uFF07', Single, MarkUse.MayOpen | MarkUse.Closes, "\uFF07"),
        new('`', Single, MarkUse.None),
    }.ToFrozenDictionary(r => r.Mark);

    /// <summary>All marks, and the blanks of a line.</summary>
    internal static string AndBlanks { get; } = $" \t{string.Concat(_rows.Keys)}";

    private static readonly SearchValues<char> _all = SearchValues.Create(_rows.Keys.ToArray());
    private static readonly SearchValues<char> _doubles = Those(r => r.Plain == Double);
    private static readonly SearchValues<char> _closing = Those(r => r.Use.HasFlag(MarkUse.Closes));

    /// <summary>Whether the character is a quotation mark of any form; apostrophes are.</summary>
    public static bool IsMark(char c) => _all.Contains(c);

    /// <summary>Whether it is one of the double marks, curly, angled and low ones among them.</summary>
    public static bool IsDouble(char c) => _doubles.Contains(c);

    /// <summary>Whether it can close, as each mark can but those that stand low or reversed.</summary>
    public static bool IsClosing(char c) => _closing.Contains(c);

    /// <summary>Whether it is a single mark that opens; one that English only closes with does not.</summary>
    public static bool OpensSingle(char c) =>
        !IsDouble(c) && c != '\u2019' && UseOf(c).HasFlag(MarkUse.MayOpen);

    /// <summary>Whether it is a single mark that closes.</summary>
    public static bool ClosesSingle(char c) => !IsDouble(c) && IsClosing(c);

    /// <summary>Whether it can be an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    /// <summary>The first mark of a text, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(_all);

    /// <summary>The first double mark of a text, or -1.</summary>
    public static int IndexOfDouble(ReadOnlySpan<char> text) => text.IndexOfAny(_doubles);

    /// <summary>The straight mark that comparisons see; the character itself where it is no mark, or a grave accent.</summary>
    public static char Plain(char c) => c != '`' && _all.Contains(c) ? _rows[c].Plain : c;

    /// <summary>A text without marks at its edges.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsMark(text[start]))
        {
            start++;
        }

        while (end > start && IsMark(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>What a mark may be.</summary>
    internal static MarkUse UseOf(char c) => _all.Contains(c) ? _rows[c].Use : MarkUse.None;

    /// <summary>Whether one mark closes what another opens.</summary>
    internal static bool Closes(char closing, char opening) =>
        _all.Contains(opening)
        && _rows[opening].ClosedBy.Contains(closing, StringComparison.Ordinal);

    /// <summary>What closes a mark that cannot close itself; empty for every other character.</summary>
    internal static string ClosersOf(char c) =>
        _all.Contains(c)
        && _rows[c].ClosedBy is var closers
        && !closers.Contains(c, StringComparison.Ordinal)
            ? closers
            : "";

    private static SearchValues<char> Those(Func<Row, bool> belongs) =>
        SearchValues.Create([.. _rows.Values.Where(belongs).Select(r => r.Mark)]);

    private readonly record struct Row(char Mark, char Plain, MarkUse Use, string ClosedBy = "");
}
