using System.Collections.Immutable;

namespace NewsBot.Core.Stories.Telling;

/// <summary>The stories of some days, what is followed first and then the weightiest.</summary>
/// <param name="Period">The days.</param>
/// <param name="Stories">What is told.</param>
/// <param name="Left">How many stories of those days are left out.</param>
public sealed record Digest(StoryPeriod Period, ImmutableArray<ToldStory> Stories, int Left)
{
    /// <summary>So many of those that are left out are named.</summary>
    public const int MostNext = 10;

    /// <summary>Those of the stories left out that would have come next.</summary>
    public ImmutableArray<LeftStory> Next { get; init; } = [];
}
