using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Ingestion;

/// <summary>Reads members of a JSON object of outside origin: absent, null and empty are the same.</summary>
public readonly struct JsonMembers(JsonElement element)
{
    /// <summary>The member of that name as it stands; <see langword="null"/> where it is absent or null.</summary>
    public JsonElement? this[string name] =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>Parses a line that holds one JSON object.</summary>
    /// <exception cref="FormatException">The line is no JSON object.</exception>
    public static JsonDocument ParseObject(ReadOnlyMemory<byte> line)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(line);
        }
        catch (JsonException e)
        {
            throw new FormatException(
                $"not valid JSON (byte {e.BytePositionInLine} of the line)",
                e
            );
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        throw new FormatException("not a JSON object");
    }

    /// <summary>A text member; numbers as written.</summary>
    /// <exception cref="FormatException">The member holds something else.</exception>
    public string? Text(string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is { } text
                && !string.IsNullOrWhiteSpace(text)
                    ? text
                    : null,
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.Null => null,
                _ => throw new FormatException($"\"{name}\" is not a text"),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" holds half a surrogate pair", e);
        }
    }

    /// <summary>A date member; what is no ISO 8601 date is taken as unknown, so that the page itself may tell.</summary>
    public PublicationDate Date(string name) =>
        PublicationDate.TryParse(Text(name), out var date) ? date : default;

    /// <summary>A list of texts, or one text with <c>;</c> or <c>,</c> between.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            var names = Text(name)
                ?.Split(
                    [';', ','],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                );
            return [.. names ?? []];
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < value.GetArrayLength(); i++)
        {
            if (
                value[i].ValueKind == JsonValueKind.String
                && value[i].GetString()?.Trim() is { Length: > 0 } text
            )
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }
}
