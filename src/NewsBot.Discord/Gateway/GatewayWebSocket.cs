using System.Buffers;
using System.Net.WebSockets;

namespace NewsBot.Discord.Gateway;

/// <summary>A WebSocket as the gateway uses it. A frame may come in pieces and be larger than a megabyte.</summary>
internal sealed class GatewayWebSocket(WebSocket socket) : IGatewaySocket
{
    private const int PieceBytes = 16 * 1024;
    private const int MaxFrameBytes = 32 * 1024 * 1024;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private ArrayBufferWriter<byte> _frame = new(PieceBytes);

    public async ValueTask<GatewayFrame> ReceiveAsync(CancellationToken cancellationToken)
    {
        _frame.ResetWrittenCount();
        try
        {
            while (true)
            {
                var piece = await socket.ReceiveAsync(
                    _frame.GetMemory(PieceBytes),
                    cancellationToken
                );
                if (piece.MessageType == WebSocketMessageType.Close)
                {
                    return new GatewayFrame.Closed(
                        (int?)socket.CloseStatus,
                        socket.CloseStatusDescription
                    );
                }

                _frame.Advance(piece.Count);
                if (_frame.WrittenCount > MaxFrameBytes)
                {
                    return new GatewayFrame.Closed(null, "a frame is too long");
                }

                if (piece.EndOfMessage)
                {
                    return Whole();
                }
            }
        }
        catch (WebSocketException e)
        {
            return new GatewayFrame.Closed(null, e.WebSocketErrorCode.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A socket that was given up on another path, as by a send that hung, says that it was cancelled.
            return new GatewayFrame.Closed(null, "aborted");
        }
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(
                json,
                WebSocketMessageType.Text,
                endOfMessage: true,
                cancellationToken
            );
        }
        catch (Exception e) when (e is WebSocketException or InvalidOperationException)
        {
            throw new DiscordException("The gateway's socket is gone.", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DiscordException("The gateway's socket was given up.", e);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, cancellationToken);
        }
        catch (Exception e) when (e is WebSocketException or InvalidOperationException)
        {
            socket.Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Abort() => socket.Abort();

    public void Dispose()
    {
#pragma warning disable IDISP007 // It was handed over.
        socket.Dispose();
#pragma warning restore IDISP007
        _sending.Dispose();
    }

    // The one big frame at the start must not hold its memory for good.
    private GatewayFrame.Text Whole()
    {
        var text = new GatewayFrame.Text(_frame.WrittenMemory);
        if (_frame.Capacity > 16 * PieceBytes)
        {
            _frame = new ArrayBufferWriter<byte>(PieceBytes);
        }

        return text;
    }
}
