using NewsBot.Evaluation;

namespace NewsBot.Tests.Evaluation;

public sealed class ElapsedTimesTests
{
    [Fact]
    public void Percentiles_are_times_that_were_measured()
    {
        var times = new ElapsedTimes();
        foreach (var milliseconds in Enumerable.Range(1, 40).Reverse())
        {
            times.Add(TimeSpan.FromMilliseconds(milliseconds));
        }

        times
            .Row()!
            .Figures.ShouldBe([
                Figure.Count("n", 40),
                new("p50", 21),
                new("p95", 39),
                new("max", 40),
            ]);
    }

    [Fact]
    public void Without_a_time_there_is_no_row() => new ElapsedTimes().Row().ShouldBeNull();
}
