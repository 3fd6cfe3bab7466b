using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Requests;

namespace NewsBot.Tests.Requests;

public sealed class RequestDatesTests
{
    private readonly RequestClock _clock = new(
        Options.Create(new AnsweringOptions { TimeZone = "Europe/London" }),
        TimeProvider.System
    );

    [Theory]
    [InlineData("2026-09-14", "2026-09-14T23:59:59+01:00")]
    [InlineData("2026-12-14", "2026-12-14T23:59:59+00:00")]
    [InlineData("2026-09-14T08:30:00", "2026-09-14T08:30:00+01:00")]
    [InlineData("2026-09-14T08:30:00Z", "2026-09-14T08:30:00+00:00")]
    [InlineData("2026-09-14T08:30:00+05:00", "2026-09-14T08:30:00+05:00")]
    public void An_instant_is_read_on_the_clock(string text, string instant) =>
        RequestDates
            .Instant("--asked", text, _clock)
            .ShouldNotBeNull()
            .ToString("yyyy-MM-ddTHH:mm:sszzz", null)
            .ShouldBe(instant);

    [Theory]
    [InlineData("2026-09-14")]
    [InlineData("2026-09-14T23:30:00Z")]
    public void A_day_is_read_as_it_stands(string text) =>
        RequestDates.Day("--since", text).ShouldBe(new DateOnly(2026, 9, 14));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void An_absent_date_is_none(string? text)
    {
        RequestDates.Day("--since", text).ShouldBeNull();
        RequestDates.Instant("--asked", text, _clock).ShouldBeNull();
    }

    [Fact]
    public void What_is_no_date_is_told_with_its_name_and_the_form()
    {
        Should
            .Throw<FormatException>(() => RequestDates.Day("--since", "soon"))
            .Message.ShouldBe(
                "--since: 'soon' is no ISO 8601 date; write 2026-09-14 or 2026-09-14T08:30:00Z."
            );
        Should.Throw<FormatException>(() => RequestDates.Instant("--asked", "soon", _clock));
    }

    [Theory]
    [InlineData("2026-09-14", "2026-09-14")]
    [InlineData("2026-09-14", "2026-10-01")]
    [InlineData("2026-09-14T23:30:00Z", "2026-09-14T08:30:00Z")]
    public void The_first_day_may_be_the_last(string since, string until) =>
        RequestDates
            .Days(("--since", since), ("--until", until))
            .Since.ShouldBe(new DateOnly(2026, 9, 14));

    [Fact]
    public void Either_day_may_be_absent()
    {
        var day = new DateOnly(2026, 9, 14);

        RequestDates.Days(("since", null), ("until", " ")).ShouldBe((null, null));
        RequestDates.Days(("since", "2026-09-14"), ("until", null)).ShouldBe((day, null));
        RequestDates.Days(("since", null), ("until", "2026-09-14")).ShouldBe((null, day));
    }

    [Fact]
    public void Days_with_none_between_them_are_refused_by_name() =>
        Should
            .Throw<FormatException>(() =>
                RequestDates.Days(("--since", "2026-10-01"), ("--until", "2026-09-14"))
            )
            .Message.ShouldBe(
                "--since 2026-10-01 is later than --until 2026-09-14; give the earlier day to --since."
            );
}
