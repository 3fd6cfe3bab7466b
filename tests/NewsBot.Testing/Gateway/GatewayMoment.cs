namespace NewsBot.Testing.Gateway;

/// <summary>
/// Something that happened on a connection (numbered from 1). Shard and Shards are 0 and 0 before identify; CloseCode
/// is the client's for <see cref="GatewayMomentKind.Closed"/>, null if it sent none.
/// </summary>
public sealed record GatewayMoment(
    GatewayMomentKind Kind,
    int Connection,
    int Shard = 0,
    int Shards = 0,
    int? CloseCode = null
)
{
    /// <summary>Whether events of a guild (null: without one) go to this shard.</summary>
    public bool Covers(ulong? guildId) =>
        Shards > 0 && ((guildId ?? 0) >> 22) % (ulong)Shards == (ulong)Shard;
}
