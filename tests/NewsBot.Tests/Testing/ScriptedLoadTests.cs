using NewsBot.Testing;
using NewsBot.Testing.Load;

namespace NewsBot.Tests.Testing;

public sealed class ScriptedLoadTests
{
    // Far away, so that a busy machine changes no figure.
    private static readonly TimeSpan _deadline = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_patient_client_answers_everything_in_spite_of_random_faults()
    {
        await using var discord = await ScriptedDiscord.StartAsync(
            new() { Guilds = 64, AcknowledgementDeadline = _deadline }
        );
        using var client = new PatientClient(discord);
        using var stopping = new CancellationTokenSource();
        await client.IdentifyAsync();
        var running = client.RunAsync(stopping.Token);

        var figures = await RunAsync(discord, faultRate: 0.3);

        figures.Sent.ShouldBe(100);
        figures.Acknowledged.ShouldBe(100);
        figures.Unanswered.ShouldBe(0);
        figures.AnsweredTwice.ShouldBe(0);
        figures.Faults.ShouldBeGreaterThan(0);
        figures.GatewayDrops.ShouldBeGreaterThan(0);
        figures.Findings.ShouldBeEmpty();
        figures.Answers.Max.ShouldBeGreaterThanOrEqualTo(figures.Acknowledgements.P50);
        await stopping.CancelAsync();
        await discord.DisposeAsync();
        await running;
    }

    [Fact]
    public async Task Questions_that_nobody_takes_are_counted()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();

        var figures = await RunAsync(discord, faultRate: 0, answerLimit: TimeSpan.Zero);

        figures.Sent.ShouldBe(100);
        figures.Never.ShouldBe(100);
        figures.Acknowledgements.Max.ShouldBe(TimeSpan.Zero);
    }

    private static Task<LoadFigures> RunAsync(
        ScriptedDiscord discord,
        double faultRate,
        TimeSpan? answerLimit = null
    ) =>
        new ScriptedLoad(
            discord,
            new()
            {
                Questions = [new("ask", new { question = "Who?" }), new("digest")],
                PerSecond = 500,
                Duration = TimeSpan.FromMilliseconds(200),
                AnswerLimit = answerLimit ?? _deadline,
                FaultRate = faultRate,
                Seed = 7,
            }
        ).RunAsync();
}
