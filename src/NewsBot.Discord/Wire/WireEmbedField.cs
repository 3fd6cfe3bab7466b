namespace NewsBot.Discord.Wire;

internal sealed record WireEmbedField(string? Name, string? Value);
