using System.Globalization;

namespace NewsBot.Discord.Ids;

/// <summary>The id of a server. A snowflake: https://discord.com/developers/docs/reference#snowflakes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct GuildId(ulong Value)
{
    /// <summary>The id of a number.</summary>
    public static implicit operator GuildId(ulong value) => new(value);

    /// <summary>The id of a number.</summary>
    public static GuildId FromUInt64(ulong value) => value;

    /// <summary>The number, in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
