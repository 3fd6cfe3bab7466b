using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsBot.Discord.Wire;

/// <summary>Strings of JSON, also such as hold half a surrogate pair: people can type that, and an event is not lost for it.</summary>
internal static partial class LenientText
{
    /// <summary>The string that the reader stands at.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Repair($"\"{Encoding.UTF8.GetString(reader.ValueSpan)}\"");
        }
    }

    /// <summary>A string value.</summary>
    public static string Read(JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Repair(text.GetRawText());
        }
    }

    private static string Repair(string json)
    {
        var whole = HalfPairs()
            .Replace(json, match => match.Groups["whole"].Success ? match.Value : "");
        return JsonSerializer.Deserialize(whole, WireJson.Default.String) ?? "";
    }

    [GeneratedRegex(
        """(?<whole>\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}""",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex HalfPairs();
}
