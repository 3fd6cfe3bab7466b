using Microsoft.Extensions.Logging;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// What all shards share: the gateway's address, asked for once, and how many sessions may still be started. Starting too many in a
/// day would cost the bot its token, so none is started without leave. Thread-safe.
/// </summary>
internal sealed class SessionStartLimit(
    RestClient rest,
    DiscordClientSettings settings,
    TimeProvider time,
    Random random,
    ILogger logger
) : IDisposable
{
    private readonly IdentifyRateLimit _identifies = new(time);
    private readonly SemaphoreSlim _asking = new(1, 1);
    private GatewayAddress? _address;
    private long _sessionsLeft;

    /// <summary>The address and the number of shards; asks until there is an answer.</summary>
    /// <exception cref="DiscordRefusedException">The token is wrong.</exception>
    public async Task<GatewayAddress> GetAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return _address is { } known && _sessionsLeft > 0
                ? known
                : _address = await AskAsync(cancellationToken);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Starts a session when it may be started.</summary>
    /// <param name="shard">The shard's number.</param>
    /// <param name="identify">Connects, calls back when it has identified, and returns at the end of the connection.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<ConnectionEnd> IdentifyAsync(
        int shard,
        Func<GatewayAddress, Action, CancellationToken, Task<ConnectionEnd>> identify,
        CancellationToken cancellationToken
    )
    {
        var address = await GetAsync(cancellationToken);
        return await _identifies.RunAsync(
            shard % address.MaxConcurrency,
            identified =>
                identify(
                    address,
                    () =>
                    {
                        Interlocked.Decrement(ref _sessionsLeft);
                        identified();
                    },
                    cancellationToken
                ),
            cancellationToken
        );
    }

    public void Dispose() => _asking.Dispose();

    private async Task<GatewayAddress> AskAsync(CancellationToken cancellationToken)
    {
        var backoff = new Backoff(random);
        while (true)
        {
            var pause = backoff.Next();
            try
            {
                var told = await rest.SendAsync(
                    new RestCall(HttpMethod.Get, Route.Gateway),
                    WireJson.Default.WireGateway,
                    cancellationToken
                );
                if (Read(told) is { } address)
                {
                    if (_sessionsLeft > 0)
                    {
                        return address;
                    }

                    var reset = TimeSpan.FromMilliseconds(told.SessionStartLimit?.ResetAfter ?? 0);
                    pause = reset > pause ? reset : pause;
                    logger.OutOfSessions(pause);
                }
            }
            catch (DiscordException e) when (e is not DiscordRefusedException)
            {
                logger.NoGateway(e, pause);
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private GatewayAddress? Read(WireGateway told)
    {
        if (!Uri.TryCreate(told.Url, UriKind.Absolute, out var url))
        {
            return null;
        }

        _sessionsLeft = told.SessionStartLimit?.Remaining ?? 1;

        // How many shards there are does not change while they run.
        var shards = _address?.Shards ?? settings.Shards ?? (int)Math.Clamp(told.Shards, 1, 1_000);
        var maxConcurrency = (int)Math.Clamp(told.SessionStartLimit?.MaxConcurrency ?? 1, 1, 1_000);
        return new GatewayAddress(url, shards, maxConcurrency);
    }
}
