namespace NewsBot.Discord.Wire;

internal sealed record WireCommandOption(
    string? Name,
    long Type,
    string? Description,
    IReadOnlyDictionary<string, string>? NameLocalizations,
    IReadOnlyDictionary<string, string>? DescriptionLocalizations,
    bool? Required,
    bool? Autocomplete,
    int? MaxLength,
    double? MinValue,
    double? MaxValue,
    IReadOnlyList<WireCommandOption>? Options
);
