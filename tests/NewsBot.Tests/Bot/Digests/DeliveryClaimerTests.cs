using NewsBot.Bot.Digests;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>Which claims are left by a run that is over, so that somebody else may send what it was to send.</summary>
public sealed class DeliveryClaimerTests
{
    // More than any machine numbers its processes.
    private const int Ended = int.MaxValue;

    private static readonly DeliveryClaimer _own = DeliveryClaimer.Own();

    [Fact]
    public void A_run_that_goes_on_is_not_over()
    {
        _own.KnowsAsOver($"{_own}").ShouldBeFalse();
        var another = _own with { ProcessId = Ended };
        another.KnowsAsOver($"{_own}").ShouldBeFalse();
    }

    [Fact]
    public void A_run_of_a_process_that_is_gone_is_over() =>
        _own.KnowsAsOver($"{_own with { ProcessId = Ended }}").ShouldBeTrue();

    [Fact]
    public void A_run_before_this_one_whose_process_had_the_same_number_is_over() =>
        _own.KnowsAsOver($"{_own with { Run = "before" }}").ShouldBeTrue();

    [Fact]
    public void Of_runs_on_other_machines_nothing_is_known() =>
        _own.KnowsAsOver($"{_own with { Machine = $"{_own.Machine}2", ProcessId = Ended }}")
            .ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("somebody")]
    [InlineData("{0}")]
    [InlineData("{0}/1")]
    [InlineData("{0}/x/y")]
    [InlineData("{0}/-1/y")]
    [InlineData("{0}/2147483647/y/z")]
    [InlineData("{0}/99999999999/y")]
    public void What_no_run_writes_is_not_known_to_be_over(string claimer) =>
        _own.KnowsAsOver(claimer.Replace("{0}", _own.Machine, StringComparison.Ordinal))
            .ShouldBeFalse();

    [Fact]
    public void Each_run_has_a_name_of_its_own() =>
        DeliveryClaimer.Own().ToString().ShouldNotBe($"{_own}");
}
