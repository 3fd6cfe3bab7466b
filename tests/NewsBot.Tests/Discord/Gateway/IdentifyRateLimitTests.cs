using NewsBot.Discord.Gateway;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class IdentifyRateLimitTests
{
    private readonly SteppedTime _time = new();
    private readonly IdentifyRateLimit _gate;
    private readonly Happenings<string> _identified = new("an identify");

    public IdentifyRateLimitTests() => _gate = new IdentifyRateLimit(_time);

    [Fact]
    public async Task Two_of_a_group_are_more_than_five_seconds_apart_although_the_first_stays_connected()
    {
        var end = new TaskCompletionSource();
        var first = Run(0, "first", end.Task);
        var second = Run(0, "second", Task.CompletedTask);
        _identified.Entries.ShouldBe(["first"]);

        await _time.ArmedAsync(TimeSpan.FromSeconds(5.25));
        _time.Advance(TimeSpan.FromSeconds(5.2));
        _identified.Entries.ShouldBe(["first"]);
        _time.Advance(TimeSpan.FromSeconds(0.1));

        await second;
        end.SetResult();
        await first;
    }

    [Fact]
    public async Task Groups_do_not_wait_for_each_other()
    {
        await Run(0, "first", Task.CompletedTask);
        await Run(1, "second", Task.CompletedTask);
    }

    [Fact]
    public async Task Who_could_not_identify_holds_nobody_up()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _gate.RunAsync<bool>(
                0,
                _ => throw new InvalidOperationException("no connection"),
                CancellationToken.None
            )
        );

        await Run(0, "next", Task.CompletedTask);
    }

    private Task<bool> Run(int group, string name, Task end) =>
        _gate.RunAsync(
            group,
            async identified =>
            {
                _identified.Add(name);
                identified();
                await end;
                return true;
            },
            CancellationToken.None
        );
}
