namespace NewsBot.Evaluation;

/// <summary>Puts questions to the engine and scores what comes back.</summary>
internal interface IEvaluation
{
    /// <summary>Puts one question and scores it.</summary>
    Task MeasureAsync(EvaluationQuestion question, CancellationToken cancellationToken);

    /// <summary>The figures so far: all questions, then each type, then how long a question took.</summary>
    IReadOnlyList<ScoreRow> Rows();
}
