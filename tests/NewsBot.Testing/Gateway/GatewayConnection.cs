using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace NewsBot.Testing.Gateway;

/// <summary>One WebSocket: frames go out in order through a queue, so that nobody waits for the client.</summary>
internal sealed class GatewayConnection(
    int number,
    WebSocket socket,
    Action abort,
    bool isOnResumeUrl
)
{
    private readonly Channel<OutgoingFrame> _outgoing = Channel.CreateUnbounded<OutgoingFrame>();

    public int Number => number;

    public bool IsOnResumeUrl => isOnResumeUrl;

    /// <summary>Whether identify or resume was taken, and no op 9 came since.</summary>
    public bool IsIdentified { get; set; }

    public GatewaySession? Session { get; set; }

    /// <summary>The last heartbeat here; null before the first, and after op 9.</summary>
    public HeartbeatMark? LastHeartbeat { get; set; }

    public void Send(int op, JsonNode? data) =>
        SendText(
            new JsonObject
            {
                ["op"] = op,
                ["d"] = data,
                ["s"] = null,
                ["t"] = null,
            }.ToJsonString()
        );

    public void SendText(string text) => _outgoing.Writer.TryWrite(new OutgoingFrame(text));

    public void SendBytes(ReadOnlyMemory<byte> bytes) =>
        _outgoing.Writer.TryWrite(new OutgoingFrame(Bytes: bytes));

    public void Close(int code) => _outgoing.Writer.TryWrite(new OutgoingFrame(CloseCode: code));

    /// <summary>Ends the TCP connection without a word.</summary>
    public void Drop()
    {
        _outgoing.Writer.TryComplete();
        socket.Abort();
        abort();
    }

    /// <summary>Reads until the connection ends; the client's close code, or null.</summary>
    public async Task<int?> RunAsync(Action<string> received, CancellationToken cancellationToken)
    {
        var sender = SendAllAsync(cancellationToken);
        try
        {
            while (await ReadAsync(cancellationToken) is { } text)
            {
                received(text);
            }

            Close((int)(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure));
            return (int?)socket.CloseStatus;
        }
        catch (Exception e) when (IsEnd(e))
        {
            return null;
        }
        finally
        {
            _outgoing.Writer.TryComplete();
            await sender;
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    private async Task SendAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var frame in _outgoing.Reader.ReadAllAsync(cancellationToken))
            {
                await SendAsync(frame, cancellationToken);
            }
        }
        catch (Exception e) when (IsEnd(e))
        {
            // The reader sees the same end.
        }
    }

    private Task SendAsync(OutgoingFrame frame, CancellationToken cancellationToken)
    {
        if (frame.CloseCode is { } code)
        {
            _outgoing.Writer.TryComplete();
            return socket.CloseOutputAsync(
                (WebSocketCloseStatus)code,
                statusDescription: null,
                cancellationToken
            );
        }

        var (bytes, type) = frame.Text is { } text
            ? (Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text)
            : (frame.Bytes, WebSocketMessageType.Binary);
        return socket.SendAsync(bytes, type, endOfMessage: true, cancellationToken).AsTask();
    }

    private static bool IsEnd(Exception e) =>
        e
            is WebSocketException
                or OperationCanceledException
                or ObjectDisposedException
                or IOException
                or InvalidOperationException
                or ArgumentException;
}
