using System.Text.Json;

namespace NewsBot.Discord.Wire;

internal sealed record WireApplication(
    ulong Id,
    string? Name,
    long Flags,
    WireUser? Bot,
    string? VerifyKey,
    string? InteractionsEndpointUrl,
    long ApproximateGuildCount,
    IReadOnlyDictionary<string, JsonElement>? IntegrationTypesConfig
);
