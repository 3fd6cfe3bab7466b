namespace NewsBot.Discord.Wire;

internal sealed record WireEmbed(
    string? Title,
    string? Description,
    string? Url,
    WireEmbedAuthor? Author,
    IReadOnlyList<WireEmbedField?>? Fields
);
