using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;

namespace NewsBot.Load;

/// <summary>
/// The process of the client: for each line that it reads it writes the numbers of a <see cref="BotState"/>; at the end of its
/// input it leaves.
/// </summary>
internal static class BotHost
{
    /// <summary>Runs until the input ends.</summary>
    public static async Task<int> RunAsync(Uri api, string token, string seed)
    {
        var bot = new LoadBot(TimeProvider.System);
        var dispatcher = new EventDispatcher(
            bot,
            new DispatchOptions(),
            TimeProvider.System,
            NullLogger<EventDispatcher>.Instance
        );
        using var client = new DiscordClient(
            new DiscordClientSettings(new BotToken(token)) { ApiBaseUrl = api },
            TimeProvider.System,
            new Random(int.Parse(seed, CultureInfo.InvariantCulture)),
            NullLogger<DiscordClient>.Instance
        );
        using var stop = new CancellationTokenSource();
        var running = Task.WhenAll(
            client.RunAsync(dispatcher, stop.Token),
            dispatcher.RunAsync(stop.Token)
        );
        while (await Console.In.ReadLineAsync(stop.Token) is not null)
        {
            var heap = GC.GetTotalMemory(forceFullCollection: true);
            Console.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{heap} {bot.Excuses(Trouble.Busy)} {bot.Excuses(Trouble.TooSlow)} {bot.Excuses(Trouble.Failed)}"
                )
            );
        }

        await stop.CancelAsync();
        await running;
        return 0;
    }
}
