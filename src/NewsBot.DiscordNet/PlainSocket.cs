using Discord.Net.WebSockets;

namespace NewsBot.DiscordNet;

/// <summary>The library's socket, asking for text that is not compressed, as our own client does.</summary>
internal sealed class PlainSocket : IWebSocketClient
{
    private const string Compression = "&compress=zlib-stream";

    private readonly IWebSocketClient _inner = DefaultWebSocketProvider.Instance();

    public event Func<byte[], int, int, Task> BinaryMessage
    {
        add => _inner.BinaryMessage += value;
        remove => _inner.BinaryMessage -= value;
    }

    public event Func<string, Task> TextMessage
    {
        add => _inner.TextMessage += value;
        remove => _inner.TextMessage -= value;
    }

    public event Func<Exception, Task> Closed
    {
        add => _inner.Closed += value;
        remove => _inner.Closed -= value;
    }

    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => _inner.SetCancelToken(cancelToken);

    public Task ConnectAsync(string host) =>
        _inner.ConnectAsync(host.Replace(Compression, "", StringComparison.Ordinal));

    public Task DisconnectAsync(int closeCode = 1000) => _inner.DisconnectAsync(closeCode);

    public Task SendAsync(byte[] data, int index, int count, bool isText) =>
        _inner.SendAsync(data, index, count, isText);

    public void Dispose() => _inner.Dispose();
}
