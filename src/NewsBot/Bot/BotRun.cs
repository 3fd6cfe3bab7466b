using Microsoft.Extensions.Logging;
using NewsBot.Bot.Digests;
using NewsBot.Bot.Surfaces;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Storage.State;

namespace NewsBot.Bot;

/// <summary>The bot in Discord, from its start to its end.</summary>
internal sealed class BotRun(
    IDiscordClient discord,
    EventDispatcher dispatcher,
    CommandRegistration registration,
    InteractionEndpoint endpoint,
    SuggestionSurface suggestions,
    DigestRun digests,
    DeliveryTable deliveries,
    StateFile state,
    AnswerRecords records,
    TimeProvider time,
    ILogger<BotRun> logger
)
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _sweeping = TimeSpan.FromHours(6);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="greet">Gets the application as soon as it is known.</param>
    /// <param name="cancellationToken">Says goodbye.</param>
    /// <exception cref="DiscordRefusedException">Discord will not let the bot in as it is set up.</exception>
    /// <exception cref="StateStoreException">The state can't be used.</exception>
    public async Task RunAsync(
        Action<ApplicationProfile> greet,
        CancellationToken cancellationToken
    )
    {
        await state.OpenAsync(cancellationToken);
        suggestions.Prepare();
        greet(
            await UntilItWorksAsync(
                () => discord.GetApplicationAsync(cancellationToken),
                cancellationToken
            )
        );
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new[]
        {
            dispatcher.RunAsync(stop.Token),
            discord.RunAsync(dispatcher, stop.Token),
            RegisterAsync(stop.Token),
            endpoint.RunAsync(stop.Token),
            digests.RunAsync(stop.Token),
            SweepAsync(stop.Token),
        };
        await UntilOneFailsAsync(running);
        await stop.CancelAsync();
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (
            running.FirstOrDefault(t => t.IsFaulted) is { } failed
            && !cancellationToken.IsCancellationRequested
        )
        {
            await failed;
        }
    }

    private static async Task UntilOneFailsAsync(IReadOnlyList<Task> running)
    {
        var left = running.ToList();
        while (left.Count > 0)
        {
            var ended = await Task.WhenAny(left);
            if (!ended.IsCompletedSuccessfully)
            {
                return;
            }

            left.Remove(ended);
        }
    }

    private async Task RegisterAsync(CancellationToken cancellationToken) =>
        await UntilItWorksAsync(
            async () =>
            {
                await registration.RunAsync(cancellationToken);
                return true;
            },
            cancellationToken
        );

    private async Task<T> UntilItWorksAsync<T>(
        Func<Task<T>> run,
        CancellationToken cancellationToken
    )
    {
        for (
            var pause = _firstPause;
            ;
            pause = pause * 2 < _longestPause ? pause * 2 : _longestPause
        )
        {
            try
            {
                return await run();
            }
            catch (DiscordException e) when (e is not DiscordRefusedException)
            {
                logger.DiscordNotReached(e, pause);
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await records.SweepAsync(cancellationToken);
                await deliveries.SweepAsync(cancellationToken);
            }
            catch (StateStoreException e)
            {
                logger.NotSwept(e);
            }

            await Task.Delay(_sweeping, time, cancellationToken);
        }
    }
}
