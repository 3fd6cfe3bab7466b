using System.Collections.Immutable;
using NewsBot.Requests;

namespace NewsBot.Evaluation;

/// <summary>A question with what is known about its answer.</summary>
/// <param name="Asked">All that the engine is given: words, clock, and which articles may answer.</param>
internal sealed record EvaluationQuestion(Request.Ask Asked)
{
    /// <summary>The kind of question: a row of the figures.</summary>
    public string Type { get; init; } = "question";

    /// <summary>Whether the corpus has the answer; if not, refusing is right.</summary>
    public bool IsAnswerable { get; init; } = true;

    /// <summary>Gold answers; one of them is enough.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>Words of which an answer has to have three in five; where there are some, they count instead of <see cref="Answers"/>.</summary>
    public ImmutableArray<string> AnswerTerms { get; init; } = [];

    /// <summary>The articles that answer.</summary>
    public ImmutableArray<RelevantArticle> Relevant { get; init; } = [];

    /// <summary>
    /// The passages that the question may be answered from, one without words standing for its whole article;
    /// <see langword="null"/>: the corpus.
    /// </summary>
    public ImmutableArray<DocumentText>? Context { get; init; }

    /// <summary>What makes an answer right.</summary>
    public Grading Grading { get; init; }

    /// <summary>A wrong answer that was put into the context, or <see langword="null"/>.</summary>
    public string? Planted { get; init; }
}
