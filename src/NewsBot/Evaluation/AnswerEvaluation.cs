using NewsBot.Core.Snapshots;
using NewsBot.Requests;

namespace NewsBot.Evaluation;

/// <summary>Measures what comes of questions, as users get it.</summary>
/// <param name="desk">What answers.</param>
/// <param name="corpus">The corpus it answers from.</param>
/// <param name="print">The words, refusal and citations of a result, as <c>ask --json</c> prints them.</param>
/// <param name="time">Measures how long it takes.</param>
internal sealed class AnswerEvaluation(
    Desk desk,
    CorpusSnapshot corpus,
    Func<Result, GivenAnswer> print,
    TimeProvider time
) : IEvaluation
{
    private readonly AnswerScores _scores = new(new CorpusTexts(corpus));
    private readonly ElapsedTimes _times = new();

    public async Task MeasureAsync(EvaluationQuestion question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var served = await desk.ServeAsync(question.Asked, cancellationToken);
        _times.Add(time.GetElapsedTime(started));
        _scores.Add(question, print(served.Result));
    }

    public IReadOnlyList<ScoreRow> Rows() =>
        _times.Row() is { } times ? [.. _scores.Rows(), times] : _scores.Rows();
}
