using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Gateway;
using NewsBot.Testing;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A whole client with a bot, connected to a Discord on the loopback.</summary>
internal sealed class LiveBot : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly EventDispatcher _dispatcher;
    private Task _delivering = Task.CompletedTask;

    private LiveBot(ScriptedDiscord discord, GatewayIntents intents)
    {
        Discord = discord;
        Client = new DiscordClient(
            new DiscordClientSettings(new BotToken(discord.Token))
            {
                ApiBaseUrl = discord.ApiBaseUrl,
                Intents = intents,
            },
            TimeProvider.System,
            new Random(1),
            Log
        );
        _dispatcher = new EventDispatcher(Bot, new DispatchOptions(), TimeProvider.System, Log);
    }

    public ScriptedDiscord Discord { get; }

    public DiscordClient Client { get; }

    public ScriptedBot Bot { get; } = new();

    public ListLog Log { get; } = new();

    /// <summary>Ends when the client gives up or was told to stop.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>A bot that runs.</summary>
    public static async Task<LiveBot> StartAsync(
        ScriptedDiscordOptions? options = null,
        GatewayIntents intents = GatewayIntents.Default
    )
    {
        var bot = new LiveBot(await ScriptedDiscord.StartAsync(options), intents);
        bot._delivering = bot._dispatcher.RunAsync(bot._stop.Token);
        bot.Running = bot.Client.RunAsync(bot._dispatcher, bot._stop.Token);
        return bot;
    }

    /// <summary>Tells all to stop and waits until they have.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(Running, _delivering)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Client.Dispose();
        _stop.Dispose();
        await Discord.DisposeAsync();
    }
}
