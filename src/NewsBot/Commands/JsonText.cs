using System.Text.Json;

namespace NewsBot.Commands;

/// <summary>Texts in JSON of outside origin.</summary>
internal static class JsonText
{
    /// <summary>The text, or <see langword="null"/> for anything else.</summary>
    /// <exception cref="FormatException">It holds half a character: a lone surrogate, or broken UTF-8.</exception>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a text holds half a character", e);
        }
    }
}
