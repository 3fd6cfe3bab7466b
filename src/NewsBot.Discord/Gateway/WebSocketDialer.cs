using System.Net.WebSockets;

namespace NewsBot.Discord.Gateway;

/// <summary>Opens WebSockets.</summary>
internal sealed class WebSocketDialer(string userAgent) : IGatewayDialer
{
    public async Task<IGatewaySocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
#pragma warning disable IDISP001 // Handed on, or disposed where that fails.
        var socket = new ClientWebSocket();
#pragma warning restore IDISP001
        try
        {
            // The gateway has heartbeats of its own.
            socket.Options.KeepAliveInterval = TimeSpan.Zero;
            socket.Options.SetRequestHeader("User-Agent", userAgent);
            await socket.ConnectAsync(address, cancellationToken);
            return new GatewayWebSocket(socket);
        }
        catch (WebSocketException e)
        {
            socket.Dispose();
            throw new DiscordException(
                $"The gateway can't be reached ({e.WebSocketErrorCode}).",
                e
            );
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
