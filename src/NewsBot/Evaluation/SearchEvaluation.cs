using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Evaluation;

/// <summary>Measures what the search finds.</summary>
internal sealed class SearchEvaluation(
    Searcher searcher,
    CorpusSnapshot corpus,
    RequestClock clock,
    TimeProvider time
) : IEvaluation
{
    private readonly RetrievalScores _scores = new();
    private readonly ElapsedTimes _times = new();

    public Task MeasureAsync(EvaluationQuestion question, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var hits = searcher.Search(
            corpus.Index,
            TimedQuery.Read(question.Asked, clock, corpus).Query,
            RetrievalMeasures.Depth,
            cancellationToken
        );
        _times.Add(time.GetElapsedTime(started));
        _scores.Add(question, [.. hits.Select(h => new DocumentText(h.Article.Id.Value, h.Text))]);
        return Task.CompletedTask;
    }

    public IReadOnlyList<ScoreRow> Rows() =>
        _times.Row() is { } times ? [.. _scores.Rows(), times] : _scores.Rows();
}
