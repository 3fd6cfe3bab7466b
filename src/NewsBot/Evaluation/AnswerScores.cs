namespace NewsBot.Evaluation;

/// <summary>How good answers are, over many questions.</summary>
internal sealed class AnswerScores(CorpusTexts corpus)
{
    private readonly AnswerJudge _judge = new(corpus);
    private readonly RowsByType<AnswerTally> _rows = new(() => new AnswerTally());

    /// <summary>Takes what was answered to one question.</summary>
    public void Add(EvaluationQuestion question, GivenAnswer given)
    {
        var judged = _judge.Judge(question, given);
        foreach (var tally in _rows.Of(question))
        {
            tally.Add(judged);
        }
    }

    /// <summary>The figures, those of all questions first.</summary>
    public IReadOnlyList<ScoreRow> Rows() => _rows.Rows(tally => tally.Figures());
}
