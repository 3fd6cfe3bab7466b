using NewsBot.Core.Answering;
using NewsBot.Core.Snapshots;
using NewsBot.Replies;

namespace NewsBot.Evaluation;

/// <summary>Measures answers as <c>ask --json</c> prints them.</summary>
internal sealed class AnswerEvaluation(Answerer answerer, CorpusSnapshot corpus, TimeProvider time)
    : IEvaluation
{
    private readonly AnswerScores _scores = new(new CorpusTexts(corpus));
    private readonly ElapsedTimes _times = new();

    public async Task MeasureAsync(EvaluationQuestion question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var answer = await answerer.AskAsync(question.Asked, cancellationToken);
        var elapsed = time.GetElapsedTime(started);
        _times.Add(elapsed);
        var printed = AnswerJson.Of(id: null, answer, elapsed);
        _scores.Add(
            question,
            new GivenAnswer(
                printed.Answer,
                printed.Refused,
                [.. printed.Citations.Select(c => new DocumentText(c.Doc, c.Text))]
            )
        );
    }

    public IReadOnlyList<ScoreRow> Rows() =>
        _times.Row() is { } times ? [.. _scores.Rows(), times] : _scores.Rows();
}
