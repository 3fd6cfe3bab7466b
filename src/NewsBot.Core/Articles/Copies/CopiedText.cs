using System.Collections.Immutable;

namespace NewsBot.Core.Articles.Copies;

/// <summary>One text that several articles print: an agency's report, a release, an article of a sister paper.</summary>
/// <param name="First">Who had it first, by the moment of publication as the pages tell it, then by id; what is undated comes last.</param>
/// <param name="Others">The others in that order; at least one.</param>
public sealed record CopiedText(Article First, ImmutableArray<Article> Others);
