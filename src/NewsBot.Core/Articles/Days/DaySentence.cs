using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Articles.Days;

/// <summary>A sentence of an article with what it says of days.</summary>
internal sealed class DaySentence
{
    private const int MaxWords = 200;

    private readonly string _text;
    private readonly DateOnly _day;
    private readonly List<(string Folded, TextSpan Span)> _words = [];
    private readonly SpokenStretches _spoken;
    private readonly SentenceTense _tense;

    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence in its text.</param>
    /// <param name="day">The day of the article.</param>
    public DaySentence(Article article, TextSpan sentence, DateOnly day)
    {
        (_text, _day) = (article.Text, day);
        foreach (var token in new WordTokenizer(sentence.Of(_text)))
        {
            if (_words.Count == MaxWords)
            {
                break;
            }

            var span = new TextSpan(sentence.Start + token.Start, sentence.Start + token.End);
            _words.Add((CharFolding.Fold(span.Of(_text)), span));
        }

        _spoken = new SpokenStretches(article, sentence);
        _tense = new SentenceTense([.. _words.Select(w => w.Folded)]);
    }

    /// <summary>The words that tell days, in their order, and the days where only one reading is possible.</summary>
    public IEnumerable<DayNote> Notes()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if ((Step(i) ?? Day(i) ?? Weekday(i)) is var (days, count, first))
            {
                var from = _words[first].Span.Start;
                var to = _words[i + count - 1].Span.End;
                yield return new DayNote(new TextSpan(from, to), days);
                i += count - 1;
            }
        }
    }

    // last month, next week, this year; what is spoken may be older than the article, so weeks of it are left alone
    private (Period Days, int Count, int First)? Step(int i)
    {
        if (
            !IsJoined(i + 1)
            || StepOf(_words[i].Folded) is not { } steps
            || CalendarWords.UnitOf(Plain(i + 1)) is not { } unit
            || _words[i + 1].Folded.EndsWith("days", StringComparison.Ordinal)
            || Word(i - 1) is "the" or "a"
            || Word(i + 2) is "of"
            || !IsClear(unit, steps, _words[i].Span)
        )
        {
            return null;
        }

        return (Calendar.Around(_day, unit, steps), 2, i);
    }

    // A week that begins on Sunday is another than one that ends then; a month of the month's first days may be the one before.
    private bool IsClear(CalendarUnit unit, int steps, TextSpan span) =>
        unit switch
        {
            CalendarUnit.Week => _day.DayOfWeek != DayOfWeek.Sunday && !_spoken.Holds(span),
            CalendarUnit.Weekend => _day.DayOfWeek is >= DayOfWeek.Tuesday and <= DayOfWeek.Friday
                && steps <= 0
                && !_spoken.Holds(span),
            CalendarUnit.Month or CalendarUnit.Year => !_spoken.Holds(span) || _day.Day > 7,
            _ => false,
        };

    // yesterday, last night, this morning, tomorrow; spoken ones are counted from a day that is not known
    private (Period Days, int Count, int First)? Day(int i)
    {
        if (_spoken.Holds(_words[i].Span))
        {
            return null;
        }

        var (days, count) = (_words[i].Folded, IsJoined(i + 1) ? Word(i + 1) : "") switch
        {
            ("yesterday" or "yesterday's", _) => (-1, 1),
            ("today" or "tonight", _) when !IsName(i) => (0, 1),
            ("tomorrow" or "tomorrow's", _) => (1, 1),
            ("last", "night" or "night's") => (-1, 2),
            ("this", "morning" or "afternoon" or "evening") => (0, 2),
            _ => (0, 0),
        };
        return count == 0 || Word(i - 1) is "before" or "after"
            ? null
            : (Period.Of(Calendar.Shift(_day, days)), count, i);
    }

    private (Period Days, int Count, int First)? Weekday(int i)
    {
        if (CalendarWords.WeekdayOf(Plain(i)) is not { } weekday || !StandsAlone(i))
        {
            return null;
        }

        var before = IsJoined(i) ? Word(i - 1) : "";
        var first = before is "on" or "last" or "next" or "since" ? i - 1 : i;
        return DayOf(weekday, before, i) is { } day ? (Period.Of(day), 1, first) : null;
    }

    private DateOnly? DayOf(DayOfWeek weekday, string before, int i)
    {
        var latest = Calendar.LatestWeekday(_day, weekday);
        if (before is "last" or "next")
        {
            return Stepped(weekday, before == "last" ? -1 : 1);
        }

        // Somebody who speaks on a Thursday says today, so a spoken Thursday was another.
        var isOwnDay = latest == _day;
        return _tense.At(i) switch
        {
            Tense.Past when !isOwnDay || !_spoken.Holds(_words[i].Span) => latest,
            Tense.Future when !isOwnDay => Calendar.NextWeekday(_day, weekday),
            _ => null,
        };
    }

    // "Last Friday" is clear only where it is the nearest and lies in the week before; "next Friday" the same way.
    private DateOnly? Stepped(DayOfWeek weekday, int step)
    {
        var nearest =
            step < 0
                ? Calendar.LatestWeekday(Calendar.Shift(_day, -1), weekday)
                : Calendar.NextWeekday(_day, weekday);
        var week = Calendar.Around(_day, CalendarUnit.Week, step);
        return week.DistanceTo(nearest) == 0 && _day.DayOfWeek != DayOfWeek.Sunday ? nearest : null;
    }

    // Neither part of a date (Tuesday 2 March) nor of a name (Black Friday, Sunday Times), nor in a sentence about another year.
    private bool StandsAlone(int i)
    {
        var hasNeighbour =
            (IsNear(i + 1) && (IsFigure(i + 1) || IsMonth(i + 1)))
            || (IsNear(i) && (IsFigure(i - 1) || IsMonth(i - 1)));
        var isName = (IsJoined(i) && i > 1 && IsName(i - 1)) || (IsJoined(i + 1) && IsName(i + 1));
        return !hasNeighbour
            && !isName
            && Word(i - 1) is not ("every" or "each" or "a" or "of" or "one" or "any")
            && _words.TrueForAll(w => CalendarWords.Year(w.Folded) is null);
    }

    private string Word(int i) => i >= 0 && i < _words.Count ? _words[i].Folded : "";

    private string Plain(int i) =>
        Word(i) is var word && word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private bool IsName(int i) =>
        i > 0 && i < _words.Count && char.IsUpper(_text[_words[i].Span.Start]);

    private bool IsFigure(int i) => Word(i) is [var c, ..] && char.IsAsciiDigit(c);

    private bool IsMonth(int i) => CalendarWords.MonthOf(Word(i)) is not null;

    // Whether nothing but spaces lies between a word and the one before.
    private bool IsJoined(int i) => Between(i) is [var gap] && char.IsWhiteSpace(gap);

    private bool IsNear(int i) => Between(i) is " " or ", ";

    private ReadOnlySpan<char> Between(int i) =>
        i > 0 && i < _words.Count && _words[i].Span.Start - _words[i - 1].Span.End <= 2
            ? _text.AsSpan(_words[i - 1].Span.End.._words[i].Span.Start)
            : "";

    private static int? StepOf(string word) =>
        word switch
        {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => null,
        };
}
