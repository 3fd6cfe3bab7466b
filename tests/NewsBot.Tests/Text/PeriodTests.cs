using NewsBot.Core.Text;

namespace NewsBot.Tests.Text;

public sealed class PeriodTests
{
    private static readonly DateOnly _day = new(2024, 3, 1);

    [Theory]
    [InlineData(-2, 2)]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(6, 0)]
    [InlineData(7, 1)]
    [InlineData(9, 3)]
    public void Days_are_counted_to_the_nearer_edge(int offset, int days) =>
        new Period(_day, _day.AddDays(6)).DistanceTo(_day.AddDays(offset)).ShouldBe(days);

    [Fact]
    public void First_and_last_day_count()
    {
        new Period(_day, _day.AddDays(6)).Length.ShouldBe(7);
        Period.Of(_day).Length.ShouldBe(1);
    }
}
