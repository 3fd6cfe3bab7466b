namespace NewsBot.Evaluation;

/// <summary>What makes the answer to a question right.</summary>
internal enum Grading
{
    /// <summary>It says a gold answer.</summary>
    ByAnswer,

    /// <summary>It quotes the evidence of two relevant articles: for questions whose gold answer is yes or no.</summary>
    ByEvidence,

    /// <summary>As <see cref="ByAnswer"/>, but the question counts under its own type only.</summary>
    Apart,
}
