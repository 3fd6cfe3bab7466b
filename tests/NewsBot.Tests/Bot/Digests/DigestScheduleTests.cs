using System.Globalization;
using NewsBot.Bot.Digests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>When a digest is due, by the clocks of its zone.</summary>
public sealed class DigestScheduleTests
{
    private const int Monday = 0b000_0001;
    private const int Working = 0b001_1111;
    private const int Friday = 0b001_0000;

    [Theory]
    // An hour that the clocks skip comes as much later as they jump.
    [InlineData("Europe/Berlin", "02:30", "2026-03-29", "2026-03-29T03:30+02:00")]
    [InlineData("Europe/Berlin", "02:00", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "01:59", "2026-03-29", "2026-03-29T01:59+01:00")]
    [InlineData("Europe/Berlin", "03:00", "2026-03-29", "2026-03-29T03:00+02:00")]
    [InlineData("Australia/Lord_Howe", "02:15", "2026-10-04", "2026-10-04T02:45+11:00")]
    // One that there is twice comes at the first time.
    [InlineData("Europe/Berlin", "02:30", "2026-10-25", "2026-10-25T02:30+02:00")]
    [InlineData("Europe/Berlin", "03:00", "2026-10-25", "2026-10-25T03:00+01:00")]
    [InlineData("Australia/Lord_Howe", "01:45", "2026-04-05", "2026-04-05T01:45+11:00")]
    // What is put off may come after midnight; it stays the digest of its day.
    [InlineData("America/Nuuk", "23:30", "2026-03-28", "2026-03-29T00:30-01:00")]
    [InlineData("America/Nuuk", "23:30", "2026-03-29", "2026-03-29T23:30-01:00")]
    [InlineData("America/Nuuk", "00:00", "2026-03-29", "2026-03-29T00:00-01:00")]
    // A day that begins late has one too.
    [InlineData("Africa/Cairo", "00:00", "2026-04-24", "2026-04-24T01:00+03:00")]
    [InlineData("Africa/Cairo", "00:30", "2026-04-24", "2026-04-24T01:30+03:00")]
    [InlineData("Asia/Kathmandu", "08:00", "2026-05-01", "2026-05-01T08:00+05:45")]
    public void The_clocks_of_the_zone_say_when(string zone, string time, string date, string at)
    {
        var subscription = Daily(zone, time);
        var due = Moment(at);

        var last = DigestSchedule.Last(subscription, due).ShouldNotBeNull();

        last.Date.ShouldBe(Day(date));
        last.At.ShouldBe(due);
        DigestSchedule.Next(subscription, due.AddTicks(-1)).ShouldBe(last);
        DigestSchedule.Last(subscription, due.AddTicks(-1)).ShouldNotBe(last);
        DigestSchedule.Next(subscription, due).Date.ShouldBe(Day(date).AddDays(1));
    }

    [Theory]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-31")]
    [InlineData("Pacific/Fakaofo", "2011-12-29", "2011-12-31")]
    [InlineData("Pacific/Kwajalein", "1993-08-20", "1993-08-22")]
    public void A_day_that_a_zone_leaves_out_has_none(string zone, string before, string after)
    {
        foreach (var time in new[] { "00:00", "08:00", "23:59" })
        {
            var subscription = Daily(zone, time);
            var last = Of(subscription, before);

            var next = DigestSchedule.Next(subscription, last.At);

            next.Date.ShouldBe(Day(after));
            next.From.ShouldBe(Day(before));
            next.At.ShouldBe(last.At.AddDays(1));
        }
    }

    [Fact]
    public void Where_only_the_day_left_out_is_wanted_the_next_comes_a_week_later()
    {
        var fridays = Daily("Pacific/Apia", "08:00") with { Weekdays = Friday };

        var next = DigestSchedule.Next(fridays, Of(fridays, "2011-12-23").At);

        next.Date.ShouldBe(Day("2012-01-06"));
        next.From.ShouldBe(Day("2011-12-23"));
        DigestSchedule.Last(fridays, next.At.AddTicks(-1)).ShouldBe(Of(fridays, "2011-12-23"));
    }

    [Theory]
    [InlineData(
        DigestSubscription.EveryDay,
        "2026-05-01",
        "2026-05-02",
        "2026-05-03",
        "2026-05-04"
    )]
    [InlineData(Working, "2026-05-01", "2026-05-04", "2026-05-05", "2026-05-06")]
    [InlineData(Friday, "2026-05-01", "2026-05-08", "2026-05-15", "2026-05-22")]
    [InlineData(Monday | Friday, "2026-05-01", "2026-05-04", "2026-05-08", "2026-05-11")]
    public void Only_the_days_of_the_week_that_are_on_have_one_and_each_tells_from_the_day_of_that_before(
        int weekdays,
        params string[] dates
    )
    {
        var subscription = Daily("Europe/Berlin", "08:00") with { Weekdays = weekdays };
        var occurrence = DigestSchedule.Next(subscription, Moment("2026-05-01T00:00+02:00"));
        occurrence.Date.ShouldBe(Day(dates[0]));

        foreach (var date in dates.Skip(1))
        {
            var next = DigestSchedule.Next(subscription, occurrence.At);
            next.Date.ShouldBe(Day(date));
            next.From.ShouldBe(occurrence.Date);
            occurrence = next;
        }
    }

    [Fact]
    public void At_the_moment_itself_it_is_due() =>
        DigestSchedule
            .Last(Daily("UTC", "08:00"), Moment("2026-05-01T08:00+00:00"))!
            .Value.Date.ShouldBe(Day("2026-05-01"));

    [Fact]
    public void The_day_is_that_of_the_zone_and_not_that_of_the_server()
    {
        var kiritimati = Daily("Pacific/Kiritimati", "08:00");

        DigestSchedule
            .Last(kiritimati, Moment("2026-05-01T18:00+00:00"))
            .ShouldBe(
                new DigestOccurrence(
                    Day("2026-05-02"),
                    Day("2026-05-01"),
                    Moment("2026-05-02T08:00+14:00")
                )
            );
    }

    [Fact]
    public void A_zone_that_the_database_has_no_more_is_UTC() =>
        DigestSchedule
            .Next(Daily("Mars/Olympus", "08:00"), Moment("2026-05-01T07:59+00:00"))
            .At.ShouldBe(Moment("2026-05-01T08:00+00:00"));

    private static DigestOccurrence Of(DigestSubscription subscription, string date)
    {
        var found = DigestSchedule.Next(
            subscription,
            new DateTimeOffset(Day(date).AddDays(-1), TimeOnly.MinValue, TimeSpan.Zero)
        );
        while (found.Date < Day(date))
        {
            found = DigestSchedule.Next(subscription, found.At);
        }

        found.Date.ShouldBe(Day(date));
        return found;
    }

    private static DigestSubscription Daily(string zone, string time)
    {
        var due = TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
        return new DigestSubscription
        {
            ChannelId = 1,
            OwnerId = 2,
            Since = default,
            Zone = zone,
            Hour = due.Hour,
            Minute = due.Minute,
        };
    }

    private static DateOnly Day(string date) =>
        DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Moment(string at) =>
        DateTimeOffset.ParseExact(at, "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
}
