using NewsBot.Storage.State;
using NodaTime;
using NodaTime.TimeZones;

namespace NewsBot.Bot.Digests;

/// <summary>
/// When a digest is due. A local hour that a change of the clocks skips comes as much later as the clocks jump, one that there is twice
/// comes at the first time; a day that a zone leaves out has no digest.
/// </summary>
internal static class DigestSchedule
{
    // A week has at least one day of it, and one may be left out.
    private const int MostDays = 15;

    /// <summary>The newest that is due at a moment, or none.</summary>
    public static DigestOccurrence? Last(DigestSubscription subscription, DateTimeOffset now) =>
        Days(subscription, now, step: -1)
            .Select(d => Of(subscription, d))
            .Where(o => o.At <= now)
            .Select(o => (DigestOccurrence?)o)
            .FirstOrDefault();

    /// <summary>The first that is due later than a moment.</summary>
    public static DigestOccurrence Next(DigestSubscription subscription, DateTimeOffset now) =>
        Days(subscription, now, step: 1).Select(d => Of(subscription, d)).First(o => o.At > now);

    // The local day before counts too: what a change of the clocks puts off may come after midnight.
    private static IEnumerable<LocalDate> Days(
        DigestSubscription subscription,
        DateTimeOffset now,
        int step
    )
    {
        var today = Instant.FromDateTimeOffset(now).InZone(TimeZones.Of(subscription.Zone)).Date;
        return Enumerable
            .Range(-1, MostDays + 1)
            .Select(i => today.PlusDays(i * step))
            .Where(d => IsOn(subscription, d));
    }

    private static DigestOccurrence Of(DigestSubscription subscription, LocalDate date)
    {
        var zone = TimeZones.Of(subscription.Zone);
        var due = date.At(new LocalTime(subscription.Hour, subscription.Minute));
        var before = Enumerable
            .Range(1, MostDays)
            .Select(i => date.PlusDays(-i))
            .First(d => IsOn(subscription, d));
        return new DigestOccurrence(
            date.ToDateOnly(),
            before.ToDateOnly(),
            zone.ResolveLocal(due, Resolvers.LenientResolver).ToDateTimeOffset()
        );
    }

    private static bool IsOn(DigestSubscription subscription, LocalDate date) =>
        (subscription.Weekdays & (1 << ((int)date.DayOfWeek - 1))) != 0
        && IsThere(date, TimeZones.Of(subscription.Zone));

    private static bool IsThere(LocalDate date, DateTimeZone zone)
    {
        // Of a day that is left out neither end maps to a moment, and one gap covers both.
        var begin = zone.MapLocal(date.AtMidnight());
        return begin.Count > 0 || begin.LateInterval.IsoLocalStart.Date <= date;
    }
}
