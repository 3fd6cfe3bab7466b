namespace NewsBot.Evaluation;

/// <summary>How well a search finds the articles and the words that answer, over many questions.</summary>
internal sealed class RetrievalScores
{
    private readonly RowsByType<FigureMeans> _rows = new(() => new FigureMeans());

    /// <summary>
    /// Takes what was found for one question. One without an answer in the corpus, without relevant articles or with a
    /// context of its own does not count: there is nothing to find.
    /// </summary>
    public void Add(EvaluationQuestion question, IReadOnlyList<DocumentText> passages)
    {
        if (!question.IsAnswerable || question.Relevant.IsEmpty || question.Context is not null)
        {
            return;
        }

        Figure[] figures = [.. RetrievalMeasures.Of(question.Relevant, passages)];
        foreach (var means in _rows.Of(question with { Grading = Grading.ByAnswer }))
        {
            means.Add(figures);
        }
    }

    /// <summary>The figures, those of all questions first.</summary>
    public IReadOnlyList<ScoreRow> Rows() => _rows.Rows(means => means.Figures());
}
