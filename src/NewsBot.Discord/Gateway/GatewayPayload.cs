using System.Text.Json;

namespace NewsBot.Discord.Gateway;

/// <summary>The outer object of a frame ("Gateway Events: Payload Structure" in Discord's documentation). The inner one stays as bytes: most events are of no use and are never read.</summary>
/// <param name="Op">The kind; -1 where there is none.</param>
/// <param name="Sequence">Counts events.</param>
/// <param name="EventName">The event.</param>
/// <param name="Data">JSON, or empty.</param>
internal readonly record struct GatewayPayload(
    int Op,
    long? Sequence,
    string? EventName,
    ReadOnlyMemory<byte> Data
)
{
    /// <summary>Reads a frame.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static GatewayPayload Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        var payload = new GatewayPayload(-1, null, null, default);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("No object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            payload = payload.With(ref reader, json);
        }

        // To the end, so that half a frame is seen to be one.
        while (reader.Read()) { }

        return payload;
    }

    private GatewayPayload With(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var isOp = reader.ValueTextEquals("op"u8);
        var isSequence = reader.ValueTextEquals("s"u8);
        var isName = reader.ValueTextEquals("t"u8);
        var isData = reader.ValueTextEquals("d"u8);
        reader.Read();
        if (isOp && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var op))
        {
            return this with { Op = op };
        }

        if (isSequence && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var s))
        {
            return this with { Sequence = s };
        }

        if (isName && reader.TokenType == JsonTokenType.String)
        {
            return this with { EventName = Text(ref reader) };
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return isData ? this with { Data = json[start..(int)reader.BytesConsumed] } : this;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("Half of a pair.", e);
        }
    }
}
