namespace NewsBot.Discord.Wire;

internal sealed record WireEmbedAuthor(string? Name);
