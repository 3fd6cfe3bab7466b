using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NewsBot.Storage.State;

/// <summary>The lists that stand as JSON in one column of the state file.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImmutableDictionary<string, string>), TypeInfoPropertyName = "Arguments")]
[JsonSerializable(typeof(ImmutableArray<StoredCitation>), TypeInfoPropertyName = "Citations")]
internal sealed partial class StateJson : JsonSerializerContext;
