using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Gateway;

/// <summary>One shard: a connection after another, each resuming or identifying as the end of the last one asks.</summary>
internal sealed class GatewayShard(
    int number,
    SessionStartLimit plan,
    IGatewayDialer dialer,
    DiscordClientSettings settings,
    EventReader events,
    TimeProvider time,
    Random random,
    ILogger logger
)
{
    // Then it is given up and a new session is started.
    private const int MaxResumeDials = 5;

    private static readonly TimeSpan _dialLimit = TimeSpan.FromSeconds(15);

    private readonly Backoff _backoff = new(random);
    private GatewaySession? _session;
    private int _failedDials;

    /// <summary>The shard's number, from 0.</summary>
    public int Number => number;

    /// <summary>The last event that arrived in this session; <see langword="null"/> before the first.</summary>
    public long? Sequence => _session is { Sequence: > 0 and var sequence } ? sequence : null;

    /// <summary>Stays connected until it is cancelled.</summary>
    /// <exception cref="DiscordRefusedException">Discord will never let the bot in like this.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            switch (await ConnectAsync(cancellationToken))
            {
                case ConnectionEnd.Refused refused:
                    throw new DiscordRefusedException(refused.Message);
                case ConnectionEnd.Resume resume when _session is not null:
                    var soon = _backoff.Next();
                    logger.Resuming(number, resume.Why, soon);
                    await Task.Delay(soon, time, cancellationToken);
                    break;
                case ConnectionEnd.Resume resume:
                    await StartAnewAsync(resume.Why, isSlow: false, cancellationToken);
                    break;
                case ConnectionEnd.Identify identify:
                    await StartAnewAsync(identify.Why, identify.IsSlow, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Takes an event in: the session's own here, the others to the listener.</summary>
    public void Dispatch(GatewayConnection connection, GatewayPayload frame)
    {
        if (frame.EventName == "READY")
        {
            Begin(frame);
        }

        if (frame.EventName is "READY" or "RESUMED")
        {
            _backoff.Reset();
            connection.Settle();
        }

        if (frame.EventName == "RESUMED")
        {
            logger.Resumed(number);
        }

        if (_session is { } session && frame.Sequence is { } sequence)
        {
            session.Sequence = sequence;
        }

        events.Read(frame);
    }

    private void Begin(GatewayPayload frame)
    {
        try
        {
            var ready = JsonSerializer.Deserialize(frame.Data.Span, WireJson.Default.WireReady);
            if (
                ready is { SessionId: { } id, ResumeGatewayUrl: { } url }
                && Uri.TryCreate(url, UriKind.Absolute, out var resumeUrl)
            )
            {
                _session = new GatewaySession(id, resumeUrl);
            }

            logger.Ready(number);
        }
        catch (JsonException e)
        {
            logger.UnreadableEvent(e, frame.EventName);
        }
    }

    private async Task StartAnewAsync(string why, bool isSlow, CancellationToken cancellationToken)
    {
        _session = null;
        var pause = _backoff.Next();
        if (isSlow)
        {
            // One to five seconds, as Discord asks for after an invalid session.
            pause += TimeSpan.FromSeconds(1 + (4 * random.NextDouble()));
        }

        logger.Identifying(number, why, pause);
        await Task.Delay(pause, time, cancellationToken);
    }

    private async Task<ConnectionEnd> ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            var end = _session is { } session
                ? await ResumeAsync(session, cancellationToken)
                : await plan.IdentifyAsync(number, IdentifyAsync, cancellationToken);
            _failedDials = 0;
            return end;
        }
#pragma warning disable CA1031 // Whatever a connection fails at, the next one follows.
        catch (Exception e)
            when (e is not DiscordRefusedException
                && (
                    e is not OperationCanceledException
                    || !cancellationToken.IsCancellationRequested
                )
            )
#pragma warning restore CA1031
        {
            return Unreachable(e);
        }
    }

    private ConnectionEnd Unreachable(Exception error)
    {
        const string why = "the gateway can't be reached";
        logger.Unreachable(error, number);
        if (_session is null || ++_failedDials < MaxResumeDials)
        {
            return new ConnectionEnd.Resume(why);
        }

        _failedDials = 0;
        return new ConnectionEnd.Identify(why, IsSlow: false);
    }

    private Task<ConnectionEnd> ResumeAsync(
        GatewaySession session,
        CancellationToken cancellationToken
    ) =>
        TalkAsync(
            session.ResumeUrl,
            (connection, token) =>
                connection.SendAsync(
                    GatewayOpcode.Resume,
                    json =>
                    {
                        json.WriteString("token", settings.Token.Reveal());
                        json.WriteString("session_id", session.Id);
                        json.WriteNumber("seq", session.Sequence);
                    },
                    token
                ),
            cancellationToken
        );

    private Task<ConnectionEnd> IdentifyAsync(
        GatewayAddress address,
        Action identified,
        CancellationToken cancellationToken
    ) =>
        TalkAsync(
            address.Url,
            async (connection, token) =>
            {
                await connection.SendAsync(
                    GatewayOpcode.Identify,
                    json => IdentifyPayload.Write(json, settings, number, address.Shards),
                    token
                );
                identified();
            },
            cancellationToken
        );

    private async Task<ConnectionEnd> TalkAsync(
        Uri url,
        Func<GatewayConnection, CancellationToken, Task> identify,
        CancellationToken cancellationToken
    )
    {
        using var socket = await DialAsync(url, cancellationToken);
        using var connection = new GatewayConnection(socket, this, time, random, logger);
        return await connection.RunAsync(identify, cancellationToken);
    }

    private async Task<IGatewaySocket> DialAsync(Uri url, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_dialLimit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            return await dialer.DialAsync(GatewayAddress.WithQuery(url), both.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DiscordException("The gateway did not answer in time.", e);
        }
    }
}
