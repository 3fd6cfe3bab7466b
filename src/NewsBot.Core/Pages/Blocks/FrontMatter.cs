using NewsBot.Core.Pages.Dates;
using NewsBot.Core.Pages.Lines;
using NewsBot.Core.Pages.Names;

namespace NewsBot.Core.Pages.Blocks;

/// <summary>Dates and bylines on the lines around the beginning and the end of the body.</summary>
internal sealed class FrontMatter
{
    private const int LinesBefore = 60;
    private const int ReachAboveTitle = 6;
    private const int LinesOfStamp = 3;
    private const int LinesInside = 8;
    private const int LinesBehind = 8;
    private const int MaxDatelineChars = 200;
    private const int LongestLabel = 12;
    private const string DateSeparators = " |,-\u2013\u2014\u00B7";

    private readonly Dictionary<int, DateMention[]> _dates = [];
    private readonly Dictionary<int, string[]> _names = [];
    private readonly HashSet<int> _datelines = [];
    private readonly PageDraft _page;

    private bool _dayFirst;

    private FrontMatter(PageDraft page) => _page = page;

    /// <summary>Reads the lines around the body.</summary>
    public static FrontMatter Read(PageDraft page)
    {
        var facts = new FrontMatter(page);
        facts._dayFirst = DayOrder.IsDayFirst(page, facts.Lines());
        var mentions = new List<DateMention>();
        var names = new List<string>();
        foreach (var i in facts.Lines())
        {
            facts.ReadDates(i, mentions);
            facts.ReadNames(i, names);
        }

        return facts;
    }

    /// <summary>Lines with a date, in order.</summary>
    public IEnumerable<KeyValuePair<int, DateMention[]>> Dates => _dates.OrderBy(pair => pair.Key);

    /// <summary>Lines that open as a byline, in order.</summary>
    public IEnumerable<KeyValuePair<int, string[]>> Bylines => _names.OrderBy(pair => pair.Key);

    /// <summary>Whether the line is little else but a date.</summary>
    public bool IsDateline(int line) => _datelines.Contains(line);

    /// <summary>
    /// Whether one of the first lines is little else but a date that is called published or updated, with something
    /// like a headline beside it.
    /// </summary>
    public bool IsStamped =>
        _datelines.Any(line =>
            line < LinesOfStamp && IsLabelled(line) && (IsBare(line - 1) || IsBare(line + 1))
        );

    /// <summary>Whether a line anywhere on the page is little else but a day, perhaps with a name.</summary>
    public bool TellsDay(int line)
    {
        var text = _page.TextOf(line);
        var mentions = new List<DateMention>();
        if (text.Length <= MaxDatelineChars)
        {
            DatelineParser.Parse(text, mentions, _dayFirst);
        }

        return mentions.Count > 0 && _page.Lines[line] is { IsText: false };
    }

    /// <summary>Whether a line anywhere on the page is a byline, perhaps with a day before or behind the name.</summary>
    public bool TellsName(int line)
    {
        var text = _page.TextOf(line);
        var mentions = new List<DateMention>();
        if (text.Length > MaxDatelineChars || _page.Lines[line].IsText)
        {
            return false;
        }

        DatelineParser.Parse(text, mentions, _dayFirst);
        var names = new List<string>();
        return BylineParser.TryParse(text, names)
            || (
                mentions.Count > 0
                && BylineParser.TryParse(text[mentions[^1].End..].TrimStart(DateSeparators), names)
            );
    }

    /// <summary>Whether the line opens as a byline.</summary>
    public bool IsByline(int line) => _names.ContainsKey(line);

    /// <summary>Whether one of the next lines is a date or a byline.</summary>
    public bool HasFactBehind(int line)
    {
        for (var i = line + 1; i <= line + 4; i++)
        {
            if (IsDateline(i) || IsByline(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the last lines before it is a byline.</summary>
    public bool HasBylineBefore(int line) =>
        IsByline(line - 1) || IsByline(line - 2) || IsByline(line - 3);

    /// <summary>Marks the datelines and bylines near the headline and at the ends of the body.</summary>
    public void Mark(PageDraft page)
    {
        var title = page.Title >= 0 ? page.Title : page.BodyFirst;
        foreach (var line in _names.Keys.Where(line => line >= title - ReachAboveTitle).Order())
        {
            page.Mark(line, BlockKind.Byline);
            if (!page.ClosesRun(line) && !IsDateline(line + 1) && IsRole(page.Lines[line + 1]))
            {
                page.Mark(line + 1, BlockKind.Byline);
            }
        }

        var below = _datelines.Any(line => line > title && line < page.BodyEnd);
        foreach (var line in _datelines.Where(line => line >= title - ReachAboveTitle))
        {
            if (line > title ? line < page.BodyEnd || IsLabelled(line) : !below || IsLabelled(line))
            {
                page.Mark(line, BlockKind.Dateline);
            }
        }
    }

    /// <summary>Takes in a byline that another rule found.</summary>
    public void AddByline(int line, IEnumerable<string> names)
    {
        _names[line] = [.. names];
        _datelines.Remove(line);
    }

    /// <summary>Whether the line holds a date with some text before it.</summary>
    public bool HasDateBehindText(int line) =>
        _dates.TryGetValue(line, out var dates) && dates[0].Start > 3;

    /// <summary>The text of a line, as far as its date.</summary>
    public ReadOnlySpan<char> BeforeDate(int line) =>
        HasDateBehindText(line) ? _page.TextOf(line)[.._dates[line][0].Start] : _page.TextOf(line);

    // "Words: Ann Ode   Pictures: Bo Lee"
    private static ReadOnlySpan<char> BeforeCredits(ReadOnlySpan<char> line)
    {
        var gap = line.IndexOfAny("|\t\u00B7");
        gap = gap < 0 ? line.IndexOf("  ") : gap;
        return gap > 0 && CreditVocabulary.HasSign(line[gap..]) ? line[..gap] : line;
    }

    // "Tuesday September 15, 2026 10:05 am by Ann Ode"
    private bool IsBylineBehindDate(int line, List<string> names) =>
        _dates.TryGetValue(line, out var dates)
        && dates[0].Start <= LongestLabel
        && BylineParser.TryParse(
            _page.TextOf(line)[dates[^1].End..].TrimStart(DateSeparators),
            names
        );

    private bool IsLabelled(int line) =>
        _dates[line].Any(mention => mention.Label != DateLabel.None);

    private bool IsBare(int line) =>
        line >= 0 && line < _page.Count && !_page.Lines[line].IsText && !_page.Lines[line].IsProse;

    private static bool IsRole(Line line) =>
        line is { Words: <= 8, IsText: false, Cues: { Label: LineLabel.None, Weight: 0 } }
        && line.Shape.Numbers == 0;

    private IEnumerable<int> Lines()
    {
        var first = Math.Max(0, _page.BodyFirst - LinesBefore);
        var inside = Math.Min(_page.BodyFirst + LinesInside, _page.BodyEnd);
        for (var i = first; i < inside; i++)
        {
            yield return i;
        }

        for (
            var i = Math.Max(inside, _page.BodyEnd - 4);
            i < Math.Min(_page.Count, _page.BodyEnd + LinesBehind);
            i++
        )
        {
            yield return i;
        }
    }

    private void ReadDates(int i, List<DateMention> mentions)
    {
        var line = _page.TextOf(i);
        if (line.Length > MaxDatelineChars)
        {
            return;
        }

        DatelineParser.Parse(line, mentions, _dayFirst);
        if (mentions.Count == 0)
        {
            return;
        }

        _dates[i] = [.. mentions];
        var rest = line.Length - mentions.Sum(mention => mention.End - mention.Start);
        var labelled = mentions.Any(mention => mention.Label != DateLabel.None);
        if (rest <= (labelled ? 50 : 25) && !_page.Lines[i].IsProse && !mentions[0].ShortYear)
        {
            _datelines.Add(i);
        }
    }

    private void ReadNames(int i, List<string> names)
    {
        var line = BeforeCredits(BeforeDate(i));
        if (
            _page.Lines[i].Words <= 30
            && !CreditVocabulary.HasCredit(line)
            && (BylineParser.TryParse(line, names) || IsBylineBehindDate(i, names))
        )
        {
            _names[i] = [.. names];
            _datelines.Remove(i);
        }
    }
}
