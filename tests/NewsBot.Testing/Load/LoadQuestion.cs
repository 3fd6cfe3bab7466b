namespace NewsBot.Testing.Load;

/// <summary>A command with its options, as <see cref="ScriptedDiscord.AskAsync"/> takes them.</summary>
public sealed record LoadQuestion(string Command, object? Options = null);
