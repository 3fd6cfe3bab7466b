namespace NewsBot.Testing.Worlds;

/// <summary>A guild with its one text channel.</summary>
public sealed record ScriptedGuild(ulong Id, string Name, ulong ChannelId);
