namespace NewsBot.Discord.Gateway;

/// <summary>What comes out of a socket.</summary>
internal abstract record GatewayFrame
{
    /// <summary>A whole text; valid until the next one is read.</summary>
    public sealed record Text(ReadOnlyMemory<byte> Json) : GatewayFrame;

    /// <summary>The socket is closed; without a code it broke.</summary>
    public sealed record Closed(int? Code, string? Reason) : GatewayFrame;
}
