using System.Globalization;

namespace NewsBot.Discord.Ids;

/// <summary>The id of a channel, a thread or a direct conversation. A snowflake: https://discord.com/developers/docs/reference#snowflakes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct ChannelId(ulong Value)
{
    /// <summary>The id of a number.</summary>
    public static implicit operator ChannelId(ulong value) => new(value);

    /// <summary>The id of a number.</summary>
    public static ChannelId FromUInt64(ulong value) => value;

    /// <summary>The number, in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
