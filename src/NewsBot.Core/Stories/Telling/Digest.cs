using System.Collections.Immutable;

namespace NewsBot.Core.Stories.Telling;

/// <summary>The stories of some days, the weightiest first.</summary>
/// <param name="Period">The days.</param>
/// <param name="Stories">What is told.</param>
/// <param name="Left">How many stories of those days are left out.</param>
public sealed record Digest(StoryPeriod Period, ImmutableArray<ToldStory> Stories, int Left);
