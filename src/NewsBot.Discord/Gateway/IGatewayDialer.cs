namespace NewsBot.Discord.Gateway;

/// <summary>Opens sockets to the gateway.</summary>
internal interface IGatewayDialer
{
    /// <summary>Opens one.</summary>
    /// <exception cref="DiscordException">It could not be opened.</exception>
    Task<IGatewaySocket> DialAsync(Uri address, CancellationToken cancellationToken);
}
