using System.Globalization;

namespace NewsBot.Discord.Ids;

/// <summary>The id of a message. A snowflake: https://discord.com/developers/docs/reference#snowflakes.</summary>
/// <param name="Value">The number.</param>
public readonly record struct MessageId(ulong Value)
{
    // The first second of 2015, in milliseconds of Unix time.
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;

    /// <summary>The id of a number.</summary>
    public static implicit operator MessageId(ulong value) => new(value);

    /// <summary>The id of a number.</summary>
    public static MessageId FromUInt64(ulong value) => value;

    /// <summary>The least id that a message of a moment can have; of moments before Discord's own beginning, 0.</summary>
    public static MessageId At(DateTimeOffset moment) =>
        (ulong)Math.Max(0, moment.ToUnixTimeMilliseconds() - Epoch) << TimeShift;

    /// <summary>When it was given, to the millisecond.</summary>
    public DateTimeOffset GivenAt =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)(Value >> TimeShift) + Epoch);

    /// <summary>The number, in digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
