using System.Collections.Immutable;
using System.Text.Json;
using NewsBot.Core.Pages;

namespace NewsBot.Core.Ingestion;

/// <summary>Reads members of a JSON object of outside origin: absent, null and empty are the same.</summary>
public readonly struct JsonMembers(JsonElement element)
{
    /// <summary>The member of that name as it stands; <see langword="null"/> where it is absent or null.</summary>
    public JsonElement? this[string name] =>
        Find(name) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    /// <summary>The first name of a member that is none of these; <see langword="null"/> where all are.</summary>
    /// <exception cref="FormatException">That name holds half a character.</exception>
    public string? NameBeside(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        using var members = element.EnumerateObject();
        foreach (var member in members)
        {
            if (!names.Any(name => IsNamed(member, name)))
            {
                return NameOf(member);
            }
        }

        return null;
    }

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
    /// <exception cref="FormatException">The member holds something else, or half a character.</exception>
    public string? Text(string name) =>
        this[name] is not { } value
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.String => Read(name, value) is { } text
                && !string.IsNullOrWhiteSpace(text)
                    ? text
                    : null,
                JsonValueKind.Number => value.GetRawText(),
                _ => throw new FormatException($"\"{name}\" is not a text"),
            };

    /// <summary>A date member; what is no ISO 8601 date is taken as unknown, so that the page itself may tell.</summary>
    public PublicationDate Date(string name) =>
        PublicationDate.TryParseAsWritten(Text(name), out var date) ? date : default;

    /// <summary>A list of texts, or one text with <c>;</c> or <c>,</c> between.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (this[name] is not { } value)
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
                && Read(name, value[i])?.Trim() is { Length: > 0 } text
            )
            {
                texts.Add(text);
            }
        }

        return texts.ToImmutable();
    }

    // The search stumbles over a name that holds half a character; then they are gone through one by one.
    private JsonElement? Find(string name)
    {
        try
        {
            return element.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            JsonElement? found = null;
            using var members = element.EnumerateObject();
            foreach (var member in members)
            {
                found = IsNamed(member, name) ? member.Value : found;
            }

            return found;
        }
    }

    private static bool IsNamed(JsonProperty member, string name)
    {
        try
        {
            return member.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("the name of a member holds half a character", e);
        }
    }

    // A lone surrogate, or bytes that are no UTF-8, only show when the text is read.
    private static string? Read(string name, JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" holds half a character", e);
        }
    }
}
