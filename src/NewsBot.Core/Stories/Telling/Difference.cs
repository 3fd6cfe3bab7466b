using System.Collections.Immutable;
using NewsBot.Core.Articles;

namespace NewsBot.Core.Stories.Telling;

/// <summary>What outlets tell differently.</summary>
/// <param name="About">What is counted or told, in a word or two of the articles.</param>
/// <param name="Sides">How each tells it, oldest first; at least two.</param>
public sealed record Difference(string About, ImmutableArray<Citation> Sides);
