namespace NewsBot.Discord.Wire;

internal sealed record WireError(long Code, string? Message, double? RetryAfter, bool? Global);
