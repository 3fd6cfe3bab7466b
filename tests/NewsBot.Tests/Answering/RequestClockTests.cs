using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Answering;

public sealed class RequestClockTests
{
    private static readonly DateTimeOffset _now = new(2026, 9, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ClockMode.Auto, "2026-09-19", "2026-09-20T12:00:00")]
    [InlineData(ClockMode.Auto, "2026-03-01", "2026-03-01T23:59:59")]
    [InlineData(ClockMode.Now, "2026-03-01", "2026-09-20T12:00:00")]
    [InlineData(ClockMode.Newest, "2026-09-19", "2026-09-19T23:59:59")]
    [InlineData(ClockMode.Newest, null, "2026-09-20T12:00:00")]
    public void Today_is(ClockMode mode, string? newest, string expected) =>
        Clock(mode)
            .Read(null, Corpus(newest))
            .ToString("yyyy-MM-ddTHH:mm:ss", null)
            .ShouldBe(expected);

    [Fact]
    public void The_time_of_the_request_wins()
    {
        var asked = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Clock(ClockMode.Now).Read(asked, Corpus("2026-09-19")).ShouldBe(asked);
    }

    [Fact]
    public void An_archive_has_no_recent_days_unless_the_request_has_a_time()
    {
        var asked = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

        Clock(ClockMode.Auto).RecencyDay(null, Corpus("2026-03-01")).ShouldBeNull();
        Clock(ClockMode.Auto)
            .RecencyDay(asked, Corpus("2026-03-01"))
            .ShouldBe(new DateOnly(2026, 3, 1));
        Clock(ClockMode.Auto)
            .RecencyDay(null, Corpus("2026-09-19"))
            .ShouldBe(new DateOnly(2026, 9, 20));
        Clock(ClockMode.Newest)
            .RecencyDay(null, Corpus("2026-03-01"))
            .ShouldBe(new DateOnly(2026, 3, 1));
    }

    [Fact]
    public void Days_begin_and_end_in_the_zone_of_the_settings()
    {
        var clock = Clock(ClockMode.Now, "Asia/Tokyo");

        clock
            .DayOf(new DateTimeOffset(2026, 9, 19, 16, 0, 0, TimeSpan.Zero))
            .ShouldBe(new DateOnly(2026, 9, 20));
        clock.EndOf(new DateOnly(2026, 9, 20)).Offset.ShouldBe(TimeSpan.FromHours(9));
    }

    private static RequestClock Clock(ClockMode mode, string zone = "UTC") =>
        new(
            Options.Create(new AnsweringOptions { Clock = mode, TimeZone = zone }),
            new FakeTimeProvider(_now)
        );

    private static CorpusSnapshot Corpus(string? newest)
    {
        var writer = new CorpusWriter();
        writer.Add([ArticleBuilder.Build("a", "The dam held.", published: newest)]);
        return writer.Current;
    }
}
