using NewsBot.Testing;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Load;

namespace NewsBot.Load;

/// <summary>One load from the start of the server to the verdict.</summary>
internal static class LoadRun
{
    /// <summary>Runs it and prints its figures; 0 when nothing is wrong with them, else 1.</summary>
    public static async Task<int> RunAsync(LoadArguments arguments)
    {
        await using var discord = await ScriptedDiscord.StartAsync(
            new ScriptedDiscordOptions
            {
                Guilds = arguments.Guilds,
                Shards = arguments.Shards,
                MaxConcurrency = arguments.Shards,
            }
        );
        await using IMeasuredBot bot = arguments.Program is { } program
            ? WholeBot.Start(program, discord)
            : BotProcess.Start(discord, arguments.Seed);
        await discord.Gateway.ReachedAsync(GatewayMomentKind.Ready, arguments.Shards);

        var begin = await bot.AskAsync();
        var load = Load(discord, arguments).RunAsync();
        await Task.Delay(arguments.Duration / 2, discord.TimeProvider);
        var middle = await bot.AskAsync();
        var figures = await load;
        var end = await bot.AskAsync();

        var report = new LoadReport(figures, begin, middle, end, bot.MaxGrowthBytes);
        await Console.Out.WriteLineAsync(report.Text);
        return report.Faults.Count == 0 ? 0 : 1;
    }

    private static ScriptedLoad Load(ScriptedDiscord discord, LoadArguments arguments) =>
        new(
            discord,
            new LoadOptions
            {
                Questions =
                [
                    new("ask", new { question = "What did Calloway say about the sluice?" }),
                    new("ask", new { question = "Who won the mayor's race in Dunmarrow?" }),
                    new("whosaid", new { text = "drown the farm to save the carpets" }),
                    new("said", new { speaker = "Penhale" }),
                    new("check", new { quote = "I will raise the rate", by = "Beatriz Lindgren" }),
                ],
                PerSecond = arguments.Rate,
                Duration = arguments.Duration,
                FaultRate = arguments.Faults,
                Seed = arguments.Seed,
            }
        );
}
