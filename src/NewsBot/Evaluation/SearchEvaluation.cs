using NewsBot.Requests;

namespace NewsBot.Evaluation;

/// <summary>Measures what the search finds.</summary>
internal sealed class SearchEvaluation(Desk desk, TimeProvider time) : IEvaluation
{
    private readonly RetrievalScores _scores = new();
    private readonly ElapsedTimes _times = new();

    public async Task MeasureAsync(EvaluationQuestion question, CancellationToken cancellationToken)
    {
        var request = new Request.Search(question.Asked.Question)
        {
            Count = RetrievalMeasures.Depth,
            Filter = question.Asked.Filter,
            Asked = question.Asked.Asked,
        };
        var started = time.GetTimestamp();
        var served = await desk.ServeAsync(request, cancellationToken);
        _times.Add(time.GetElapsedTime(started));
        var hits = ((Result.Found)served.Result).Hits;
        _scores.Add(question, [.. hits.Select(h => new DocumentText(h.Article.Id.Value, h.Text))]);
    }

    public IReadOnlyList<ScoreRow> Rows() =>
        _times.Row() is { } times ? [.. _scores.Rows(), times] : _scores.Rows();
}
