using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;

namespace NewsBot.Core.Answering;

/// <summary>A passage that was found, with the words of it that matter.</summary>
/// <param name="Hit">The passage.</param>
/// <param name="Citation">One to three of its sentences.</param>
/// <param name="Coverage">Share of the question's weight in rare words that passage and headline carry, 0 to 1.</param>
/// <param name="CitedCoverage">The same of the citation alone.</param>
public sealed record EvidenceItem(
    Hit Hit,
    Citation Citation,
    double Coverage,
    double CitedCoverage
);
