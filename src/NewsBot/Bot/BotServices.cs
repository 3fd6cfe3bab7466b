using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Digests;
using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Gateway;
using NewsBot.Requests;
#if DISCORD_NET
using NewsBot.DiscordNet;
#endif

namespace NewsBot.Bot;

/// <summary>The services of the bot in Discord. Nothing of them runs, or touches a file, before the bot does.</summary>
internal static class BotServices
{
    // Of small things such as channels to leave alone; conversations and answers have caches of their own.
    private const int MaxCached = 50_000;

    public static void AddBot(this IServiceCollection services)
    {
        services.AddSingleton<IMemoryCache>(provider => new MemoryCache(
            new MemoryCacheOptions
            {
                SizeLimit = MaxCached,
                Clock = new CacheClock(provider.GetRequiredService<TimeProvider>()),
            }
        ));
        services.AddSingleton(Phrases.Load());
        services.AddSingleton(provider => Client(provider));
#if DISCORD_NET
        services.AddSingleton<IDiscordClient>(provider => LibraryClient(provider));
#else
        services.AddSingleton<IDiscordClient>(provider =>
            provider.GetRequiredService<DiscordClient>()
        );
#endif
        services.AddSingleton(provider => Dispatcher(provider));
        services.AddSingleton<IDiscordListener>(provider =>
            provider.GetRequiredService<EventDispatcher>()
        );
        services.AddSingleton<IDiscordBot, NewsDiscordBot>();
        services.AddSingleton<AnswerService>();
        services.AddSingleton<AnswerRecall>();
        services.AddSingleton<AnswerDetails>();
        services.AddSingleton<RequestLimits>();
        services.AddSingleton<SpeakingRights>();
        services.AddSingleton<BotCommands>();
        services.AddSingleton<CommandRegistration>();
        services.AddSingleton<CommandSurface>();
        services.AddSingleton<ButtonPlaces>();
        services.AddSingleton<ButtonSurface>();
        services.AddSingleton<MessageSurface>();
        services.AddSingleton<SuggestionSurface>();
        services.AddSingleton<SettingsSurface>();
        services.AddSingleton<MessageCheck>();
        services.AddSingleton<FollowUps>();
        services.AddSingleton<Pages>();
        services.AddSingleton(provider => new Pace(
            provider.GetRequiredService<IOptions<DiscordOptions>>().Value.Digests.PerSecond,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(_ => DeliveryClaimer.Own());
        services.AddSingleton<DeliveryService>();
        services.AddSingleton<DigestComposer>();
        services.AddSingleton<DigestNotes>();
        services.AddSingleton<DigestThreads>();
        services.AddSingleton<StoryNews>();
        services.AddSingleton<DigestRun>();
        services.AddSingleton<DigestReasons>();
        services.AddSingleton<DigestSurface>();
        services.AddSingleton<DigestButtons>();
        services.AddSingleton<InteractionEndpoint>();
        services.AddSingleton<BotRun>();
        services.AddSingleton<Doctor>();
    }

    private static DiscordClient Client(IServiceProvider provider) =>
        new(
            Settings(provider),
            provider.GetRequiredService<TimeProvider>(),
            new Random(),
            provider.GetRequiredService<ILogger<DiscordClient>>()
        );

#if DISCORD_NET
    // Interactions over HTTP go on through our own client.
    private static DiscordNetClient LibraryClient(IServiceProvider provider) =>
        new(
            Settings(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DiscordNetClient>>()
        );
#endif

    private static DiscordClientSettings Settings(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
        return new DiscordClientSettings(new BotToken(options.Token))
        {
            ApiBaseUrl = new Uri(options.ApiBaseUrl),
            Intents = options.MessageContent
                ? GatewayIntents.Default | GatewayIntents.MessageContent
                : GatewayIntents.Default,
            Shards = options.Shards > 0 ? options.Shards : null,
            Presence = options.Presence,
        };
    }

    private static EventDispatcher Dispatcher(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
        return new EventDispatcher(
            provider.GetRequiredService<IDiscordBot>(),
            new DispatchOptions
            {
                QueueLength = options.QueueLength,
                Workers = options.Workers,
                UserQueueLength = options.Limits.Enabled
                    ? Math.Max(1, options.QueueLength / 2)
                    : options.QueueLength,
                UserWorkers = options.Limits.Enabled ? options.Limits.UserAtWork : options.Workers,
                AnswerLimit = TimeSpan.FromSeconds(options.AnswerSeconds),
            },
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<EventDispatcher>>()
        );
    }
}
