using System.Text.Json;

namespace NewsBot.Discord.Wire;

internal sealed record WireOption(
    string? Name,
    long Type,
    JsonElement? Value,
    bool? Focused,
    IReadOnlyList<WireOption?>? Options
);
