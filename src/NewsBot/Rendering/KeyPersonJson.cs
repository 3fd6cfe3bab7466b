namespace NewsBot.Rendering;

/// <summary>Somebody who speaks in a story, as the command line prints them.</summary>
internal sealed record KeyPersonJson(string Name, string? Role);
