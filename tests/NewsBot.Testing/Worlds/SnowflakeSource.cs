using System.Globalization;

namespace NewsBot.Testing.Worlds;

/// <summary>Ids that grow: milliseconds since 2015 shifted by 22, never twice the same. Not safe for threads.</summary>
internal sealed class SnowflakeSource(TimeProvider time)
{
    private const long Epoch = 1_420_070_400_000;
    private ulong _last;

    public ulong Next()
    {
        var now = (ulong)Math.Max(0, time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22;
        return _last = Math.Max(_last + 1, now);
    }

    public static string Text(ulong id) => id.ToString(CultureInfo.InvariantCulture);
}
