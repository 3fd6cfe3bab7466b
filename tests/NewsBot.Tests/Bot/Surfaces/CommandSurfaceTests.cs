namespace NewsBot.Tests.Bot.Surfaces;

public sealed class CommandSurfaceTests
{
    [Theory]
    [InlineData("2026-10-01", "2026-09-14", "since 2026-10-01 is later than until 2026-09-14")]
    [InlineData("soon", "2026-09-14", "since: 'soon' is no ISO 8601 date")]
    public async Task Days_that_cannot_be_asked_for_are_told(
        string since,
        string until,
        string problem
    )
    {
        using var on = await DigestCommands.StartAsync();

        (await on.SayAsync("now", ("since", since), ("until", until))).ShouldContain(problem);
    }
}
