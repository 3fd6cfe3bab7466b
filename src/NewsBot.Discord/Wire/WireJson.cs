using System.Text.Json.Serialization;

namespace NewsBot.Discord.Wire;

/// <summary>
/// Reads Discord's JSON. Only what is used has a member; everything new is passed over, so that a new field, kind or null
/// never costs an event.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(SnowflakeConverter),
        typeof(LenientTextConverter),
        typeof(LenientNumberConverter),
    ]
)]
[JsonSerializable(typeof(WireApplication))]
[JsonSerializable(typeof(WireChannel))]
[JsonSerializable(typeof(WireMessageDelete))]
[JsonSerializable(typeof(WireError))]
[JsonSerializable(typeof(WireGateway))]
[JsonSerializable(typeof(WireGuild))]
[JsonSerializable(typeof(WireHello))]
[JsonSerializable(typeof(WireInteraction))]
[JsonSerializable(typeof(WireMessage))]
[JsonSerializable(typeof(WireReady))]
[JsonSerializable(typeof(WireSent))]
[JsonSerializable(typeof(WireThreadListSync))]
[JsonSerializable(typeof(IReadOnlyList<WireCommand>))]
[JsonSerializable(typeof(IReadOnlyList<WireGuildSummary>))]
[JsonSerializable(typeof(IReadOnlyList<WireMessage>))]
[JsonSerializable(typeof(string))]
internal sealed partial class WireJson : JsonSerializerContext;
