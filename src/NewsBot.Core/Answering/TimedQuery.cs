using NewsBot.Core.Questions;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// A question read on its clock: what it says about time became days, and words that only say when are not searched for.
/// </summary>
/// <param name="Query">What to search for.</param>
/// <param name="Asked">The question with all its words; names that a follow-up leans on are added.</param>
/// <param name="Times">What it says about time, in the order of <paramref name="Asked"/>.</param>
public sealed record TimedQuery(Query Query, string Asked, IReadOnlyList<TimeReference> Times)
{
    /// <summary>An article of the day after tells what happened the day before.</summary>
    private const int DaysToReport = 1;

    /// <summary>Longer stretches are nothing that articles are of.</summary>
    private const int LongestDays = 366;

    private const double ToldWeight = 0.25;
    private const double LatestWeight = 0.5;
    private const double LatestHalfLife = 7;
    private const double MinHalfLife = 2;
    private const double MaxHalfLife = 14;

    /// <summary>Reads a question on the clock of its request.</summary>
    public static TimedQuery Read(Question question, RequestClock clock, CorpusSnapshot corpus)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(corpus);
        var query = question.ToQuery(clock.RecencyDay(question.Asked, corpus));
        var today = clock.DayOf(clock.Read(question.Asked, corpus));
        var times = TimePhrases.Find(query.Text, today);
        if (times.Count == 0)
        {
            return new TimedQuery(query, query.Text, times);
        }

        var newest = times.Any(t => t.Reading == TimeReading.Latest)
            ? Newest(question, corpus, today)
            : today;
        return new TimedQuery(
            query with
            {
                Words = WithoutTimes(query.Words, times),
                Periods = [.. times.Select(t => PeriodOf(t, today, newest)).OfType<QueryPeriod>()],
            },
            query.Text,
            times
        );
    }

    /// <summary>The days on which articles report what happened on these days.</summary>
    internal static Period Reporting(Period days) =>
        days with
        {
            Last = Calendar.Shift(days.Last, DaysToReport),
        };

    // Where nothing would be left to look for, the words are looked for.
    private static QueryWords WithoutTimes(QueryWords words, IReadOnlyList<TimeReference> times)
    {
        var rest = words.Text;
        foreach (var time in times.Reverse().Where(t => !t.IsTopic))
        {
            rest = $"{rest[..time.Span.Start]} {rest[time.Span.End..]}";
        }

        return new QueryWords(rest) is { IsEmpty: false } left ? left : words;
    }

    // A later article than the clock is not the latest news.
    private static DateOnly Newest(Question question, CorpusSnapshot corpus, DateOnly today) =>
        corpus.ScopeOf(question.Filter).To is { } newest && newest < today ? newest : today;

    private static QueryPeriod? PeriodOf(TimeReference time, DateOnly today, DateOnly newest) =>
        (time.Reading, time.Days) switch
        {
            (TimeReading.Latest, _) => new QueryPeriod(
                Period.Of(newest),
                LatestWeight,
                LatestHalfLife
            ),
            (TimeReading.Reported, { } days) => new QueryPeriod(Reporting(days), 1, HalfLife(days))
            {
                IsAsGoodAsRecent = IsOld(days, today),
            },
            (TimeReading.Told, { } days) => new QueryPeriod(days, ToldWeight, HalfLife(days))
            {
                IsAsGoodAsRecent = IsOld(days, today),
            },
            _ => null,
        };

    private static bool IsOld(Period days, DateOnly today) =>
        days.Last < today && days.Length <= LongestDays;

    private static double HalfLife(Period days) =>
        Math.Clamp(days.Length / 2.0, MinHalfLife, MaxHalfLife);
}
