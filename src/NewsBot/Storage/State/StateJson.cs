using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsBot.Storage.State;

/// <summary>What stands as JSON in one column of the state file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(StoredRequest))]
[JsonSerializable(typeof(StoredAnswer))]
[JsonSerializable(typeof(StoredFollowed))]
[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class StateJson : JsonSerializerContext;
