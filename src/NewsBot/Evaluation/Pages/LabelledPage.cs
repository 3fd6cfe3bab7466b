using System.Collections.Immutable;
using NewsBot.Core.Pages;

namespace NewsBot.Evaluation.Pages;

/// <summary>A raw page with what somebody marked by hand: what each line is, and what the page tells about itself.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Text">The page; spans point into it.</param>
/// <param name="Blocks">The lines with their kinds.</param>
/// <param name="Facts">What it tells.</param>
internal sealed record LabelledPage(
    string Id,
    string Text,
    ImmutableArray<Block> Blocks,
    PageFacts Facts
);
