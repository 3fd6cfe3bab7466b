using System.Globalization;

namespace NewsBot.Discord.Dispatch;

/// <summary>A short name for what went wrong, the same for the user and in the log.</summary>
internal static class TroubleCode
{
    // About a day of milliseconds in base 36 would do; six digits keep two apart.
    private const ulong Range = 36UL * 36 * 36 * 36 * 36 * 36;

    /// <summary>Of an interaction or a message, by its id.</summary>
    public static string Of(ulong id)
    {
        Span<char> code = stackalloc char[6];
        var rest = (id ^ (id >> 22)) % Range;
        for (var i = code.Length - 1; i >= 0; i--, rest /= 36)
        {
            code[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % 36)];
        }

        return string.Create(CultureInfo.InvariantCulture, $"E-{code}");
    }
}
