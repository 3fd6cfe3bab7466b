using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A day of a story.</summary>
/// <param name="Day">The day.</param>
/// <param name="Citation">What happened.</param>
public sealed record StoryDay(DateOnly Day, Citation Citation);
