using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class PeriodWordsTests
{
    public static TheoryData<DateOnly, DateOnly, string> Periods { get; } =
        new()
        {
            { new(2026, 9, 14), new(2026, 9, 14), "14 September 2026" },
            { new(2026, 9, 7), new(2026, 9, 13), "7 to 13 September 2026" },
            { new(2026, 8, 31), new(2026, 9, 6), "31 August to 6 September 2026" },
            { new(2026, 12, 28), new(2027, 1, 3), "28 December 2026 to 3 January 2027" },
            { new(2026, 8, 1), new(2026, 8, 31), "August 2026" },
            { new(2025, 1, 1), new(2025, 12, 31), "in 2025" },
            { new(33, 1, 1), new(33, 12, 31), "in 0033" },
            { DateOnly.MinValue, new(2026, 9, 14), "until 14 September 2026" },
            { new(2026, 9, 14), DateOnly.MaxValue, "from 14 September 2026 on" },
        };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_says_nothing_twice(DateOnly first, DateOnly last, string words) =>
        PeriodWords.Of(new Period(first, last)).ShouldBe(words);

    [Fact]
    public void A_single_day_may_have_its_weekday()
    {
        PeriodWords
            .WithWeekday(Period.Of(new DateOnly(2026, 9, 14)))
            .ShouldBe("Monday, 14 September 2026");
        PeriodWords
            .WithWeekday(new Period(new(2026, 9, 7), new(2026, 9, 13)))
            .ShouldBe("7 to 13 September 2026");
    }
}
