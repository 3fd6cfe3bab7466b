using NewsBot.Core.Language;
using NewsBot.Core.Text;

namespace NewsBot.Core.Questions;

/// <summary>
/// Finds what a question says about time and resolves it on the day of the request's clock. Words in quotation marks are
/// somebody's, not the question's; a name that is written as a day or month (Sunday Times) is none.
/// </summary>
public sealed class TimePhrases
{
    /// <summary>So many words of a question are looked at.</summary>
    private const int MaxWords = 400;

    private const int MaxReferences = 4;

    private readonly List<TimeWord> _words;
    private readonly DateOnly _today;
    private readonly TimePoints _points;
    private readonly bool _looksAhead;

    private TimePhrases(string question, DateOnly today)
    {
        _words = TimeWord.Read(question, MaxWords);
        _today = today;
        _points = new TimePoints(_words, today);
        _looksAhead = _words.Exists(w => w.Folded is "will" or "won't" or "shall" or "upcoming");
    }

    /// <summary>The times of a question in the order of its words; at most four, and they do not overlap.</summary>
    /// <param name="question">The question as asked; any text.</param>
    /// <param name="today">The day on the request's clock, in its zone.</param>
    public static IReadOnlyList<TimeReference> Find(string question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new TimePhrases(question, today).Find();
    }

    private List<TimeReference> Find()
    {
        var found = new List<TimeReference>();
        for (var at = 0; at < _words.Count && found.Count < MaxReferences; )
        {
            var next = at + 1;
            if (!_words[at].IsQuoted && Read(at, out next) is { } reference)
            {
                found.Add(reference);
            }

            at = Math.Max(at + 1, next);
        }

        return found;
    }

    private TimeReference? Read(int at, out int next) =>
        Range(at, out next)
        ?? Rolling(at, out next)
        ?? Ago(at, out next)
        ?? Bounded(at, out next)
        ?? Weekend(at, out next)
        ?? Fixed(at, out next)
        ?? NamedWeekday(at, out next)
        ?? Dated(at, out next);

    // yesterday, last week, next month, the latest; not "the last week of the war"
    private TimeReference? Fixed(int at, out int next)
    {
        next = at;
        if (
            RelativeTimes.At(_words, at) is not { } time
            || (time.Unit is not null && Is(at + time.Pattern.Length, "of"))
        )
        {
            return null;
        }

        next = at + time.Pattern.Length;
        return Reference(at, next, time.Reading, time.DaysOn(_today)) with { IsRelative = true };
    }

    // between 3 and 9 September, from Monday to Friday
    private TimeReference? Range(int at, out int next)
    {
        next = at;
        var isBetween = _words[at].Folded == "between";
        if (!isBetween && _words[at].Folded != "from")
        {
            return null;
        }

        var start = _points.Read(at + 1);
        var middle = start?.End ?? at + 2;
        if (
            middle >= _words.Count
            || !JoinsRange(middle, isBetween)
            || _points.Read(middle + 1) is not { } end
        )
        {
            return null;
        }

        // What comes first in the question was before what comes last.
        start =
            start is null ? _points.BareDay(at + 1, end.Days.First)
            : start.Value.IsRelative ? _points.On(end.Days.Last).Read(at + 1)
            : start;
        if (start is not { } from || from.End != middle || from.Days.First > end.Days.Last)
        {
            return null;
        }

        next = end.End;
        var days = new Period(from.Days.First, end.Days.Last);
        var isTold = from.Unit == CalendarUnit.Year;
        return Reference(at, next, Past(days, isTold), days) with
        {
            IsRelative = from.IsRelative || end.IsRelative,
            IsTopic = isTold,
        };
    }

    private bool JoinsRange(int at, bool isBetween) =>
        isBetween
            ? _words[at].Folded == "and"
            : _words[at].Folded is "to" or "till" or "until" or "through";

    // in the last two weeks, over the past 24 hours
    private TimeReference? Rolling(int at, out int next)
    {
        next = at;
        if (_words[at].Folded is not ("in" or "over" or "during" or "within" or "for" or "of"))
        {
            return null;
        }

        var i = at + 1;
        i += Is(i, "the") || Is(i, "these") ? 1 : 0;
        if (!Is(i, "last") && !Is(i, "past"))
        {
            return null;
        }

        var (count, unit, end) = Counted(i + 1);
        if (unit is null || Is(end, "of"))
        {
            return null;
        }

        next = end;
        var isTold = unit is CalendarUnit.Year;
        return Reference(
            at,
            next,
            isTold ? TimeReading.Told : TimeReading.Reported,
            Calendar.Back(_today, unit.Value, count)
        ) with
        {
            IsRelative = true,
        };
    }

    // three days ago
    private TimeReference? Ago(int at, out int next)
    {
        var (count, unit, end) = Counted(at);
        next = at;
        if (unit is null || end == at + 1 || !Is(end, "ago"))
        {
            return null;
        }

        next = end + 1;
        var day = Calendar.Back(_today, unit.Value, count).First;
        var days = unit == CalendarUnit.Day ? Period.Of(day) : Calendar.Around(day, unit.Value);
        var isTold = unit is CalendarUnit.Month or CalendarUnit.Year;
        return Reference(at, next, isTold ? TimeReading.Told : TimeReading.Reported, days) with
        {
            IsRelative = true,
        };
    }

    // "two weeks", "couple of days", "24 hours"; a unit alone is one of them.
    private (int Count, CalendarUnit? Unit, int End) Counted(int at)
    {
        const int HoursADay = 24;
        var i = at;
        i += Is(i, "a") && Is(i + 1, "couple") ? 1 : 0;
        var count = i < _words.Count ? CalendarWords.Number(_words[i].Folded) : null;
        i += count is null ? 0 : 1;
        i += count is not null && Is(i, "of") ? 1 : 0;
        if (i >= _words.Count || _words[i].IsQuoted || (i > at && _words[i].Gap != WordGap.Space))
        {
            return (0, null, i);
        }

        if (_words[i].Folded is "hours" or "hour")
        {
            var days = ((count ?? 1) + HoursADay - 1) / HoursADay;
            return (days, CalendarUnit.Day, i + 1);
        }

        return (count ?? 1, CalendarWords.UnitOf(_words[i].Folded), i + 1);
    }

    // since Monday, before 2 March, after the 3rd of May; not "for the first time since"
    private TimeReference? Bounded(int at, out int next)
    {
        next = at;
        var word = _words[at].Folded;
        if (
            word is not ("since" or "before" or "until" or "till" or "by" or "after")
            || (at > 0 && _words[at - 1].Folded == "time")
            || _points.Read(at + 1) is not { Unit: not CalendarUnit.Year } point
            || (point.IsDoubtful && word != "since")
        )
        {
            return null;
        }

        var days = Bound(word, point.Days);
        next = point.End;
        if (days is null || (_looksAhead && word is "before" or "until" or "till" or "by"))
        {
            return Reference(at, next, TimeReading.Ahead, null) with { IsTopic = point.IsDate };
        }

        return Reference(at, next, TimeReading.Reported, days) with
        {
            IsRelative = point.IsRelative,
        };
    }

    private Period? Bound(string word, Period days) =>
        word switch
        {
            "since" => Until(days.First, _today),
            "after" => Until(Calendar.Shift(days.Last, 1), _today),
            "before" => Until(DateOnly.MinValue, Calendar.Shift(days.First, -1)),
            _ => Until(DateOnly.MinValue, days.Last),
        };

    private static Period? Until(DateOnly first, DateOnly last) =>
        first <= last ? new Period(first, last) : null;

    // over the weekend: the one that began last
    private TimeReference? Weekend(int at, out int next)
    {
        var isWeekend = Is(at + 1, "the") && Is(at + 2, "weekend") && !_looksAhead;
        next = isWeekend && _words[at].Folded is ("over" or "during" or "at" or "on") ? at + 3 : at;
        var saturday = Calendar.LatestWeekday(_today, DayOfWeek.Saturday);
        var days = Calendar.Around(saturday, CalendarUnit.Weekend);
        return next == at
            ? null
            : Reference(at, next, TimeReading.Reported, days) with
            {
                IsRelative = true,
            };
    }

    // last Friday, Monday's vote, on Monday; the weekday alone where nothing follows that it may belong to
    private TimeReference? NamedWeekday(int at, out int next)
    {
        next = at;
        var word = _words[at].Folded;
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            return CalendarWords.WeekdayOf(word[..^2]) is { } owner && !IsAfterName(at)
                ? Weekday(at, at + 1, owner, isPast: true, out next)
                : null;
        }

        var isStep = word is "last" or "next" or "this" or "past" or "coming" or "on";
        var i = isStep ? at + 1 : at;
        i += isStep && word == "on" && (Is(i, "last") || Is(i, "next") || Is(i, "this")) ? 1 : 0;
        if (
            i >= _words.Count
            || CalendarWords.WeekdayOf(_words[i].Folded) is not { } weekday
            || _points.Read(i) is not { IsDate: false } point
            || (!isStep && (IsAfterName(i) || !EndsPhrase(point.End)))
        )
        {
            return null;
        }

        var step = i > at ? _words[i - 1].Folded : "";
        if (step is "next" or "coming")
        {
            next = point.End;
            return Reference(at, next, TimeReading.Ahead, null) with { IsRelative = true };
        }

        return Weekday(at, point.End, weekday, step is "last", out next);
    }

    private TimeReference Weekday(int at, int end, DayOfWeek weekday, bool isPast, out int next)
    {
        next = end;
        if (_looksAhead && !isPast)
        {
            return Reference(at, end, TimeReading.Ahead, null) with { IsRelative = true };
        }

        var from = isPast ? Calendar.Shift(_today, -1) : _today;
        var day = Calendar.LatestWeekday(from, weekday);
        return Reference(at, end, TimeReading.Reported, Period.Of(day)) with { IsRelative = true };
    }

    // Black Friday, Super Tuesday
    private bool IsAfterName(int at) =>
        at > 1 && _words[at - 1].IsCapital && _words[at].Gap == WordGap.Space;

    private bool EndsPhrase(int at) => at >= _words.Count || _words[at].Gap != WordGap.Space;

    // in March, in 2010, on 2 March; a full date anywhere
    private TimeReference? Dated(int at, out int next)
    {
        next = at;
        var isPlaced = _words[at].Folded is "in" or "on" or "during" or "of" or "throughout";
        var i = isPlaced ? at + 1 : at;
        if (
            _points.Read(i) is not { IsDate: true } point
            || (!isPlaced && point.Unit == CalendarUnit.Year)
            || (!isPlaced && point is { Unit: CalendarUnit.Month, IsRelative: true })
        )
        {
            return null;
        }

        next = point.End;
        var reading = _looksAhead && point.IsRelative ? TimeReading.Ahead : Past(point.Days, true);
        return Reference(at, next, reading, point.Days) with
        {
            IsRelative = point.IsRelative && reading != TimeReading.Ahead,
            IsTopic = true,
        };
    }

    private TimeReading Past(Period days, bool isTold) =>
        days.First > _today ? TimeReading.Ahead
        : isTold ? TimeReading.Told
        : TimeReading.Reported;

    private bool Is(int at, string word) =>
        at < _words.Count && !_words[at].IsQuoted && _words[at].Folded == word;

    private TimeReference Reference(int at, int end, TimeReading reading, Period? days) =>
        new(new TextSpan(_words[at].Span.Start, _words[end - 1].Span.End), reading, days);
}
