using System.Text.Json;
using Microsoft.Extensions.Logging;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// One socket from its opening to its end. The reader waits for nothing but the socket; the heartbeat beats on a timer of its own;
/// nothing outlives the socket, so that no timer of an old one disturbs a new one.
/// </summary>
internal sealed class GatewayConnection : IDisposable
{
    private static readonly TimeSpan _helloLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _readyLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _goodbyeLimit = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _sendLimit = TimeSpan.FromSeconds(10);

    private readonly IGatewaySocket _socket;
    private readonly GatewayShard _shard;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Heartbeat _heartbeat;
    private readonly SendRateLimit _rateLimit;
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _readyDue;
    private ConnectionEnd? _end;

    /// <summary>On an open socket, which it does not own.</summary>
    public GatewayConnection(
        IGatewaySocket socket,
        GatewayShard shard,
        TimeProvider time,
        Random random,
        ILogger logger
    )
    {
        _socket = socket;
        _shard = shard;
        _time = time;
        _logger = logger;
        _heartbeat = new Heartbeat(time, random, BeatAsync);
        _rateLimit = new SendRateLimit(time);
        _over = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        _readyDue = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
    }

    /// <summary>Runs until the socket is closed by either side.</summary>
    /// <param name="identify">Identifies or resumes.</param>
    /// <param name="cancellationToken">Says goodbye.</param>
    public async Task<ConnectionEnd> RunAsync(
        Func<GatewayConnection, CancellationToken, Task> identify,
        CancellationToken cancellationToken
    )
    {
        using var leaving = cancellationToken.Register(() =>
            _ = LeaveAsync(new ConnectionEnd.Left(), CloseCodes.Goodbye)
        );
        using var slow = _readyDue.Token.Register(() =>
            _ = LeaveAsync(new ConnectionEnd.Resume("no answer in time"), CloseCodes.ComingBack)
        );
        _readyDue.CancelAfter(_helloLimit);
        var heartbeat = Task.CompletedTask;
        try
        {
            if (await HelloAsync() is { } interval)
            {
                heartbeat = HeartbeatAsync(interval);
                _readyDue.CancelAfter(_readyLimit);
                await identify(this, _over.Token);
                await ReadAsync();
            }
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            // The goodbye took too long; how it ended is known.
        }
        catch (DiscordException)
        {
            _end ??= new ConnectionEnd.Resume("the connection broke");
        }

        await _over.CancelAsync();
        await heartbeat;
        _socket.Abort();
        return _end ?? new ConnectionEnd.Resume("the connection broke");
    }

    /// <summary>Sends a frame, as soon as the budget allows.</summary>
    /// <exception cref="DiscordException">The socket is gone.</exception>
    public async Task SendAsync(
        int op,
        Action<Utf8JsonWriter> body,
        CancellationToken cancellationToken
    )
    {
        var frame = Payload.Write(json =>
        {
            json.WriteNumber("op", op);
            json.WriteStartObject("d");
            body(json);
            json.WriteEndObject();
        });
        while (_rateLimit.Take(isHeartbeat: false) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, _time, cancellationToken);
        }

        await SendAsync(frame, cancellationToken);
    }

    /// <summary>The session is there: the time limit for it is off.</summary>
    public void Settle() => _readyDue.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _over.Dispose();
        _readyDue.Dispose();
    }

    private async Task<TimeSpan?> HelloAsync()
    {
        while (await NextAsync() is { } frame)
        {
            if (frame.Op == GatewayOpcode.Hello)
            {
                var hello = JsonSerializer.Deserialize(frame.Data.Span, WireJson.Default.WireHello);
                return TimeSpan.FromMilliseconds(Math.Max(1, hello?.HeartbeatInterval ?? 0));
            }

            if (frame.Op == GatewayOpcode.Reconnect)
            {
                await LeaveAsync(new ConnectionEnd.Resume("asked to"), CloseCodes.ComingBack);
            }
        }

        return null;
    }

    private async Task ReadAsync()
    {
        while (await NextAsync() is { } frame)
        {
            await TakeAsync(frame);
        }
    }

    // Null when the socket is closed.
    private async Task<GatewayPayload?> NextAsync()
    {
        while (true)
        {
            switch (await _socket.ReceiveAsync(_over.Token))
            {
                case GatewayFrame.Text text when Read(text) is { } frame:
                    return frame;
                case GatewayFrame.Text:
                    await LeaveAsync(
                        new ConnectionEnd.Resume("an unreadable frame"),
                        CloseCodes.ComingBack
                    );
                    break;
                case GatewayFrame.Closed closed:
                    _end ??= CloseCodes.Judge(closed.Code);
                    return null;
            }
        }
    }

    private GatewayPayload? Read(GatewayFrame.Text text)
    {
        try
        {
            return GatewayPayload.Read(text.Json);
        }
        catch (JsonException e)
        {
            _logger.UnreadableEvent(e, null);
            return null;
        }
    }

    private async Task TakeAsync(GatewayPayload frame)
    {
        switch (frame.Op)
        {
            case GatewayOpcode.Dispatch:
                _shard.Dispatch(this, frame);
                break;
            case GatewayOpcode.Heartbeat:
                await _heartbeat.BeatAsync(_over.Token);
                break;
            case GatewayOpcode.HeartbeatAck:
                _heartbeat.Acknowledge();
                break;
            case GatewayOpcode.Reconnect:
                await LeaveAsync(new ConnectionEnd.Resume("asked to"), CloseCodes.ComingBack);
                break;
            case GatewayOpcode.InvalidSession:
                await LeaveAsync(
                    frame.Data.Span.SequenceEqual("true"u8)
                        ? new ConnectionEnd.Resume("the session is invalid")
                        : new ConnectionEnd.Identify("the session is invalid", IsSlow: true),
                    CloseCodes.ComingBack
                );
                break;
            default:
                _logger.UnknownFrame(_shard.Number, frame.Op);
                break;
        }
    }

    private async Task HeartbeatAsync(TimeSpan interval)
    {
        try
        {
            await _heartbeat.RunAsync(interval, _over.Token);
            await LeaveAsync(
                new ConnectionEnd.Resume("heartbeats are not acknowledged"),
                CloseCodes.ComingBack
            );
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
        catch (DiscordException)
        {
            // So it is; now the reader sees it too.
            _socket.Abort();
        }
    }

    private async ValueTask BeatAsync(CancellationToken cancellationToken)
    {
        if (_rateLimit.Take(isHeartbeat: true) > TimeSpan.Zero)
        {
            return;
        }

        var frame = Payload.Write(json =>
        {
            json.WriteNumber("op", GatewayOpcode.Heartbeat);
            if (_shard.Sequence is { } sequence)
            {
                json.WriteNumber("d", sequence);
            }
            else
            {
                json.WriteNull("d");
            }
        });
        await SendAsync(frame, cancellationToken);
    }

    private async Task SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_sendLimit, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            await _socket.SendAsync(frame, both.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DiscordException("The gateway takes no more frames.", e);
        }
    }

    // The first reason counts. The reader goes on until the other side says goodbye too, or had its time for it.
    private async Task LeaveAsync(ConnectionEnd end, int code)
    {
        if (Interlocked.CompareExchange(ref _end, end, null) is not null)
        {
            return;
        }

        try
        {
            _over.CancelAfter(_goodbyeLimit);
            await _socket.CloseAsync(code, _over.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            _socket.Abort();
        }
    }
}
