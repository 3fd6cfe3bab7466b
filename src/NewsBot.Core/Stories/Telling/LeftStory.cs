using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>A story that a digest has no room for.</summary>
/// <param name="Story">The story.</param>
/// <param name="TitleOf">One of its articles of those days, by whose headline it is named.</param>
/// <param name="Why">What speaks for it, in a few words each.</param>
public sealed record LeftStory(Story Story, Article TitleOf, ImmutableArray<string> Why);
