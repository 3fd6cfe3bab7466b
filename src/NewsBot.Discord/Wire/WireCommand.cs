namespace NewsBot.Discord.Wire;

internal sealed record WireCommand(
    string? Name,
    long Type,
    string? Description,
    IReadOnlyDictionary<string, string>? NameLocalizations,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations,
    IReadOnlyList<WireCommandOption>? Options,
    ulong? DefaultMemberPermissions,
    IReadOnlyList<int>? Contexts,
    IReadOnlyList<int>? IntegrationTypes
);
