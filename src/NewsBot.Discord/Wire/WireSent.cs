namespace NewsBot.Discord.Wire;

/// <summary>The one thing of a created message or thread that counts.</summary>
internal sealed record WireSent(ulong Id);
