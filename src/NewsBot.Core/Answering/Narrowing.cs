using NewsBot.Core.Articles;
using NewsBot.Core.Questions;
using NewsBot.Core.Text;

namespace NewsBot.Core.Answering;

/// <summary>
/// Keeps what was reported in the days that a question asks about, where that carries the question nearly as well as all that
/// was found; else everything.
/// </summary>
internal sealed class Narrowing(IReadOnlyList<TimeReference> times, DateOnly today)
{
    /// <summary>The share of the best coverage that carries the question nearly as well.</summary>
    private const double AboutAsWell = 0.9;

    /// <summary>Words that were said a week off may still be meant.</summary>
    private const int DaysNearby = 7;

    private readonly Period[] _relative =
    [
        .. times
            .Where(t => t is { IsRelative: true, Reading: not TimeReading.Told })
            .Select(t => t.Days)
            .OfType<Period>(),
    ];

    private readonly Period[] _days =
    [
        .. times
            .Where(t => t.Reading == TimeReading.Reported)
            .Select(t => t.Days)
            .OfType<Period>()
            .Where(d => d.Last <= today)
            .Select(TimedQuery.Reporting),
    ];

    /// <summary>The passages of these days, or all of them.</summary>
    public EvidenceItem[] Of(EvidenceItem[] items)
    {
        var inside = items.Where(i => IsInside(i.Hit.Article)).ToArray();
        return
            inside.Length > 0
            && inside.Max(i => i.Coverage) >= AboutAsWell * items.Max(i => i.Coverage)
            ? inside
            : items;
    }

    /// <summary>Whether words of an article may be meant: old words are no answer to what somebody said this week.</summary>
    public bool MayBeMeant(Article article) =>
        _relative.Length == 0
        || (
            article.Published.Day is { } day && _relative.Any(d => d.DistanceTo(day) <= DaysNearby)
        );

    private bool IsInside(Article article) =>
        article.Published.Day is { } day && _days.Any(d => d.DistanceTo(day) == 0);
}
