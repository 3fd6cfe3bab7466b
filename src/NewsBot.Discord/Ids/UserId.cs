using System.Globalization;

namespace NewsBot.Discord.Ids;

/// <summary>The id of a user, or of the bot as one. A snowflake: https://discord.com/developers/docs/reference#snowflakes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct UserId(ulong Value)
{
    /// <summary>The id of a number.</summary>
    public static implicit operator UserId(ulong value) => new(value);

    /// <summary>The id of a number.</summary>
    public static UserId FromUInt64(ulong value) => value;

    /// <summary>The number, in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
