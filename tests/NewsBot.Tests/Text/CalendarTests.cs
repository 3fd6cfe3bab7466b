using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class CalendarTests
{
    // A Wednesday.
    private static readonly DateOnly _day = new(2026, 9, 16);

    [Theory]
    [InlineData("Day", 0, "2026-09-16", "2026-09-16")]
    [InlineData("Day", -1, "2026-09-15", "2026-09-15")]
    [InlineData("Week", 0, "2026-09-14", "2026-09-20")]
    [InlineData("Week", 1, "2026-09-21", "2026-09-27")]
    [InlineData("Weekend", 0, "2026-09-19", "2026-09-20")]
    [InlineData("Weekend", -1, "2026-09-12", "2026-09-13")]
    [InlineData("Month", 0, "2026-09-01", "2026-09-30")]
    [InlineData("Month", 4, "2027-01-01", "2027-01-31")]
    [InlineData("Month", -9, "2025-12-01", "2025-12-31")]
    [InlineData("Year", -2, "2024-01-01", "2024-12-31")]
    [InlineData("Year", 9000, "9999-01-01", "9999-12-31")]
    [InlineData("Year", -9000, "0001-01-01", "0001-12-31")]
    [InlineData("Month", -99999, "0001-01-01", "0001-01-31")]
    [InlineData("Month", 99999, "9999-12-01", "9999-12-31")]
    public void A_unit_lies_around_a_day_or_some_units_away(
        string unit,
        int steps,
        string first,
        string last
    ) => Calendar.Around(_day, Enum.Parse<CalendarUnit>(unit), steps).ShouldBe(From(first, last));

    [Theory]
    [InlineData("2026-09-14", "2026-09-14", "2026-09-20")]
    [InlineData("2026-09-20", "2026-09-14", "2026-09-20")]
    public void A_week_begins_on_Monday(string day, string first, string last) =>
        Calendar.Around(Day(day), CalendarUnit.Week).ShouldBe(From(first, last));

    [Theory]
    [InlineData("Day", 3, "2026-09-13")]
    [InlineData("Week", 2, "2026-09-02")]
    [InlineData("Month", 3, "2026-06-16")]
    [InlineData("Year", 1, "2025-09-16")]
    public void Back_goes_so_many_units_and_ends_with_the_day(
        string unit,
        int count,
        string first
    ) =>
        Calendar
            .Back(_day, Enum.Parse<CalendarUnit>(unit), count)
            .ShouldBe(new Period(Day(first), _day));

    [Fact]
    public void A_month_back_from_a_day_that_a_shorter_month_lacks_is_its_last() =>
        Calendar
            .Back(new DateOnly(2026, 3, 31), CalendarUnit.Month, 1)
            .First.ShouldBe(new DateOnly(2026, 2, 28));

    [Theory]
    [InlineData(DayOfWeek.Wednesday, "2026-09-16", "2026-09-23")]
    [InlineData(DayOfWeek.Tuesday, "2026-09-15", "2026-09-22")]
    [InlineData(DayOfWeek.Thursday, "2026-09-10", "2026-09-17")]
    [InlineData(DayOfWeek.Sunday, "2026-09-13", "2026-09-20")]
    public void A_weekday_is_the_latest_or_the_next(DayOfWeek weekday, string latest, string next)
    {
        Calendar.LatestWeekday(_day, weekday).ShouldBe(Day(latest));
        Calendar.NextWeekday(_day, weekday).ShouldBe(Day(next));
    }

    [Theory]
    [InlineData(int.MaxValue, "9999-12-31")]
    [InlineData(int.MinValue, "0001-01-01")]
    [InlineData(15, "2026-10-01")]
    public void What_lies_beyond_the_calendar_is_its_edge(int days, string expected) =>
        Calendar.Shift(_day, days).ShouldBe(Day(expected));

    [Theory]
    [InlineData(2028, 2, 29, true)]
    [InlineData(2026, 2, 29, false)]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 0, 1, false)]
    [InlineData(2026, 1, 0, false)]
    [InlineData(2026, 1, 1, true)]
    [InlineData(0, 1, 1, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(9999, 1, 1, true)]
    [InlineData(10000, 1, 1, false)]
    public void A_day_is_one_if_the_calendar_has_it(int year, int month, int day, bool expected)
    {
        var read = Calendar.DayOf(year, month, day);

        read.HasValue.ShouldBe(expected);
        (read is null || read == new DateOnly(year, month, day)).ShouldBeTrue();
    }

    [Fact]
    public void Months_and_years_are_whole()
    {
        Calendar.MonthOf(2028, 2).ShouldBe(From("2028-02-01", "2028-02-29"));
        Calendar.YearOf(2026).ShouldBe(From("2026-01-01", "2026-12-31"));
    }

    [Theory]
    [InlineData("2026-09-14", 1)]
    [InlineData("2026-09-15", 0)]
    [InlineData("2026-09-17", 0)]
    [InlineData("2026-09-20", 3)]
    public void A_period_is_as_far_from_a_day_as_its_nearer_end(string day, int distance)
    {
        var period = From("2026-09-15", "2026-09-17");

        period.Length.ShouldBe(3);
        period.DistanceTo(Day(day)).ShouldBe(distance);
    }

    private static Period From(string first, string last) => new(Day(first), Day(last));

    private static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
