namespace NewsBot.Discord.Gateway;

/// <summary>An open socket: one reader, any number of senders.</summary>
internal interface IGatewaySocket : IDisposable
{
    /// <summary>Waits for the next frame. What goes wrong on the way ends the socket and is a frame too.</summary>
    ValueTask<GatewayFrame> ReceiveAsync(CancellationToken cancellationToken);

    /// <summary>Sends JSON.</summary>
    /// <exception cref="DiscordException">The socket is gone.</exception>
    ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken);

    /// <summary>Says goodbye; the other side's goodbye is the last frame.</summary>
    Task CloseAsync(int code, CancellationToken cancellationToken);

    /// <summary>Drops the connection.</summary>
    void Abort();
}
