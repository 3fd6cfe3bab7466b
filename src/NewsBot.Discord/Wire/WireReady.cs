namespace NewsBot.Discord.Wire;

internal sealed record WireReady(
    WireUser? User,
    WireApplication? Application,
    string? SessionId,
    string? ResumeGatewayUrl
);
