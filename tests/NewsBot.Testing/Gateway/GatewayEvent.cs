namespace NewsBot.Testing.Gateway;

/// <summary>A numbered dispatch, and what to do each time that it goes out on a connection.</summary>
internal sealed record GatewayEvent(long Sequence, string Name, string Text, Action? Sent);
