namespace NewsBot.Rendering;

/// <summary>A day of a story, as the command line prints it.</summary>
internal sealed record StoryDayJson(string Day, CitationJson Citation);
