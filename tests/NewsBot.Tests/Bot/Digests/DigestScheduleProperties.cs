using CsCheck;
using NewsBot.Bot.Digests;
using NewsBot.Storage.State;
using NodaTime;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>Ten years of all zones: one digest for each day that there is and that is on, no more and no less.</summary>
public sealed class DigestScheduleProperties
{
    private static readonly LocalDate _first = new(2020, 1, 1);
    private static readonly LocalDate _last = new(2030, 12, 31);
    private static readonly string[] _zones = [.. TimeZones.Ids];

    private static readonly Gen<DigestSubscription> _subscription = Gen.Select(
        Gen.OneOfConst(_zones),
        Gen.Int[0, 23],
        Gen.Int[0, 59],
        Gen.Int[1, DigestSubscription.EveryDay],
        (zone, hour, minute, weekdays) => Daily(zone, hour, minute) with { Weekdays = weekdays }
    );

    [Fact]
    public void Any_three_weeks_of_any_subscription_are_what_a_plain_walk_finds() =>
        Gen.Select(_subscription, Gen.Int[0, Period.DaysBetween(_first, _last) - 21])
            .Sample(
                (subscription, day) =>
                    Check(subscription, _first.PlusDays(day), _first.PlusDays(day + 21)),
                iter: 300
            );

    [Fact]
    public void Around_each_change_of_any_zones_clocks_nothing_is_lost_or_comes_twice()
    {
        foreach (var (zone, change, hour, minute) in Changes().Distinct())
        {
            Check(Daily(zone, hour, minute), change.PlusDays(-2), change.PlusDays(2));
        }
    }

    [Fact]
    public void At_any_moment_the_last_was_due_and_the_next_was_not_and_nothing_lies_between() =>
        Gen.Select(_subscription, Gen.Long[0, TimeSpan.FromDays(4_017).Ticks])
            .Sample(
                (subscription, ticks) =>
                {
                    var now = Start(_first).AddTicks(ticks);

                    var last = DigestSchedule.Last(subscription, now)!.Value;
                    var next = DigestSchedule.Next(subscription, now);

                    last.At.ShouldBeLessThanOrEqualTo(now);
                    next.At.ShouldBeGreaterThan(now);
                    DigestSchedule.Next(subscription, last.At).ShouldBe(next);
                    DigestSchedule.Last(subscription, next.At).ShouldBe(next);
                    DigestSchedule.Next(subscription, last.At.AddTicks(-1)).ShouldBe(last);
                    DigestSchedule.Last(subscription, next.At.AddTicks(-1)).ShouldBe(last);
                },
                iter: 300
            );

    // Walks from digest to digest, forth and back.
    private static void Check(DigestSubscription subscription, LocalDate from, LocalDate to)
    {
        var expected = PlainSchedule.Of(subscription, from, to);
        var walked = new List<(DateOnly Date, DateTimeOffset At)>();
        DigestOccurrence? before = null;
        for (
            var next = DigestSchedule.Next(subscription, Start(from).AddDays(-1));
            next.Date <= to.ToDateOnly();
            next = DigestSchedule.Next(subscription, next.At)
        )
        {
            DigestSchedule.Last(subscription, next.At).ShouldBe(next, $"{subscription}");
            if (before is { } known)
            {
                next.At.ShouldBeGreaterThan(known.At, $"{subscription}");
                next.From.ShouldBe(known.Date, $"{subscription}");
                DigestSchedule.Last(subscription, next.At.AddTicks(-1)).ShouldBe(known);
            }

            before = next;
            if (next.Date >= from.ToDateOnly())
            {
                walked.Add((next.Date, next.At));
            }
        }

        walked.ShouldBe(expected, $"{subscription}");
    }

    // For each change: times that are skipped or there twice, and their ends. Zones whose clocks change alike at one moment are one.
    private static IEnumerable<(string Zone, LocalDate Change, int Hour, int Minute)> Changes() =>
        from change in _zones
            .SelectMany(zone =>
                PlainSchedule
                    .Spans(DateTimeZoneProviders.Tzdb[zone], _first, _last)
                    .Where(s => s.HasEnd)
                    .Select(s =>
                        (
                            Zone: zone,
                            s.End,
                            Old: s.IsoLocalEnd,
                            New: DateTimeZoneProviders
                                .Tzdb[zone]
                                .GetZoneInterval(s.End)
                                .IsoLocalStart
                        )
                    )
            )
            .DistinctBy(c => (c.End, c.Old, c.New))
        from end in new[] { change.Old, change.New }
        from minutes in new[] { -30, -1, 0, 29 }
        let due = end.PlusMinutes(minutes)
        select (change.Zone, end.Date, due.Hour, due.Minute);

    private static DateTimeOffset Start(LocalDate day) =>
        new(day.ToDateOnly(), TimeOnly.MinValue, TimeSpan.Zero);

    private static DigestSubscription Daily(string zone, int hour, int minute) =>
        new()
        {
            ChannelId = 1,
            OwnerId = 2,
            Since = default,
            Zone = zone,
            Hour = hour,
            Minute = minute,
        };
}
