using NewsBot.Core.Text;

namespace NewsBot.Core.Answering.Candidates;

/// <summary>Words of the evidence that may be the answer: a name, a date, a figure.</summary>
/// <param name="Item">The evidence that they stand in.</param>
/// <param name="Span">Where they stand in its article.</param>
/// <param name="Sentence">The sentence around them.</param>
/// <param name="Score">How well they fit, comparable within one question.</param>
/// <param name="Support">How many articles have the same words, at least 1.</param>
public sealed record AnswerCandidate(
    EvidenceItem Item,
    TextSpan Span,
    TextSpan Sentence,
    double Score,
    int Support
)
{
    /// <summary>Share of the question's weight in rare words that stands in the sentence, mostly near the words, 0 to 1.</summary>
    public double Covered { get; init; }

    /// <summary>
    /// How well the words fit what is asked, 0 to 1: how near they stand to it, and how much of what the question speaks of
    /// the passage and its headline say.
    /// </summary>
    public double Fit { get; init; }

    /// <summary>Whether their shape or what stands around them tells that they have the form of the answer.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether their shape or what stands around them speaks against the form of the answer.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>The words.</summary>
    public string Text => Span.Of(Item.Hit.Article.Text).ToString();
}
