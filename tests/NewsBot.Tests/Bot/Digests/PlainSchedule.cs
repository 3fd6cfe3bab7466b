using NewsBot.Storage.State;
using NodaTime;
using NodaTime.TimeZones;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>
/// When digests are due, worked out day by day from nothing but the spans of time in which a zone keeps one offset: the schedule
/// has to say the same.
/// </summary>
internal static class PlainSchedule
{
    /// <summary>The digests of some days, by their date.</summary>
    public static List<(DateOnly Date, DateTimeOffset At)> Of(
        DigestSubscription subscription,
        LocalDate from,
        LocalDate to
    )
    {
        var zone = DateTimeZoneProviders.Tzdb[subscription.Zone];
        var spans = Spans(zone, from, to);
        return
        [
            .. Enumerable
                .Range(0, Period.DaysBetween(from, to) + 1)
                .Select(from.PlusDays)
                .Where(d => IsWanted(subscription, d) && IsThere(spans, d))
                .Select(d => (d.ToDateOnly(), At(spans, subscription, d))),
        ];
    }

    /// <summary>The spans of one offset that a stretch of days touches.</summary>
    public static ZoneInterval[] Spans(DateTimeZone zone, LocalDate from, LocalDate to) =>
        [
            .. zone.GetZoneIntervals(
                from.PlusDays(-2).AtMidnight().InUtc().ToInstant(),
                to.PlusDays(3).AtMidnight().InUtc().ToInstant()
            ),
        ];

    private static bool IsWanted(DigestSubscription subscription, LocalDate day) =>
        (subscription.Weekdays >> ((int)day.DayOfWeek - (int)IsoDayOfWeek.Monday)) % 2 == 1;

    // Some clock shows the day at some time.
    private static bool IsThere(ZoneInterval[] spans, LocalDate day) =>
        spans.Any(s => Begin(s) < day.PlusDays(1).AtMidnight() && End(s) > day.AtMidnight());

    private static DateTimeOffset At(
        ZoneInterval[] spans,
        DigestSubscription subscription,
        LocalDate day
    )
    {
        var due = day.At(new LocalTime(subscription.Hour, subscription.Minute));

        // The first span whose clocks show it; else the last before it, whose clocks would have shown it.
        var span =
            Array.Find(spans, s => Begin(s) <= due && due < End(s))
            ?? Array.FindLast(spans, s => End(s) <= due)!;
        return due.WithOffset(span.WallOffset).ToDateTimeOffset();
    }

    private static LocalDateTime Begin(ZoneInterval span) =>
        span.HasStart ? span.IsoLocalStart : LocalDate.MinIsoValue.AtMidnight();

    private static LocalDateTime End(ZoneInterval span) =>
        span.HasEnd ? span.IsoLocalEnd : LocalDate.MaxIsoValue.AtMidnight();
}
