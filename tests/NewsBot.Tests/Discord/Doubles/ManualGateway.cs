using NewsBot.Discord;
using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>Opens sockets whose other end is the test.</summary>
internal sealed class ManualGateway : IGatewayDialer
{
    private int _unreachable;

    /// <summary>What was opened.</summary>
    public Happenings<ManualSocket> Sockets { get; } = new("a socket");

    /// <summary>The next dials come to nothing.</summary>
    public void Hide(int dials) => Volatile.Write(ref _unreachable, dials);

    public Task<IGatewaySocket> DialAsync(Uri address, CancellationToken cancellationToken)
    {
        if (Interlocked.Decrement(ref _unreachable) >= 0)
        {
            throw new DiscordException("unreachable");
        }

        var socket = new ManualSocket(address);
        Sockets.Add(socket);
        return Task.FromResult<IGatewaySocket>(socket);
    }
}
