using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsBot.Discord.Wire;

/// <summary>Text where text is expected; whatever else stands there one day reads as nothing and spoils nothing.</summary>
internal sealed class LenientTextConverter : JsonConverter<string>
{
    public override string? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return LenientText.Read(ref reader);
        }

        reader.Skip();
        return null;
    }

    // Keys of objects come here too.
    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => LenientText.Read(ref reader);

    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value);

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);
}
