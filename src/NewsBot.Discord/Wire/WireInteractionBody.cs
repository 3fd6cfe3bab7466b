using System.Text.Json;

namespace NewsBot.Discord.Wire;

internal sealed record WireInteractionBody(
    string? Name,
    long Type,
    string? CustomId,
    ulong? TargetId,
    IReadOnlyList<WireOption?>? Options,
    WireResolved? Resolved,
    JsonElement? Components
);
