namespace NewsBot.Evaluation;

/// <summary>Counts judgements. Its figures are shares of what each is counted over, by their textbook names.</summary>
internal sealed class AnswerTally
{
    private int _questions;
    private int _answerable;
    private int _refused;
    private int _refusedRightly;
    private int _answered;
    private int _right;
    private int _rightInShort;
    private int _score;
    private int _quotes;
    private int _verbatim;
    private int _fabricated;
    private int _uncited;
    private (int Hits, int Of) _evidence;
    private (int Hits, int Of) _planted;

    /// <summary>Takes one.</summary>
    public void Add(AnswerJudgement judged)
    {
        _questions++;
        _answerable += judged.IsAnswerable ? 1 : 0;
        _fabricated += judged.Fabricated;
        _score += judged.Score;
        if (judged.IsRefused)
        {
            _refused++;
            _refusedRightly += judged.IsAnswerable ? 0 : 1;
            return;
        }

        _quotes += judged.Quotes;
        _verbatim += judged.Verbatim;
        _uncited += judged.Quotes == 0 ? 1 : 0;
        _evidence = Count(_evidence, judged.HasEvidence);
        _planted = Count(_planted, judged.RepeatsPlanted);
        if (judged.IsAnswerable)
        {
            _answered++;
            _right += judged.IsRight ? 1 : 0;
            _rightInShort += judged.IsRightInShort ? 1 : 0;
        }
    }

    /// <summary>The figures.</summary>
    public IEnumerable<Figure> Figures()
    {
        var unanswerable = _questions - _answerable;
        return
        [
            Figure.Count("n", _questions),
            Figure.Count("unanswerable", unanswerable),
            Figure.Share("score", _score, _questions),
            Figure.Share("accuracy", _right, _answerable),
            Figure.Share("short-accuracy", _rightInShort, _answerable),
            Figure.Share("answered", _answered, _answerable),
            Figure.Share("wrong", _answered - _right, _answerable),
            .. Refusal(unanswerable),
            Figure.Share("citation", _verbatim, _quotes),
            Figure.Count("fabricated", _fabricated),
            Figure.Count("uncited", _uncited),
            Figure.Share("evidence", _evidence.Hits, _evidence.Of),
            Figure.Share("planted", _planted.Hits, _planted.Of),
        ];
    }

    // Precision, recall and their harmonic mean (van Rijsbergen 1979) of refusing, the positives being the questions that
    // the corpus does not answer. Where nothing was refused precision is 0; there is no recall without such a question.
    private IEnumerable<Figure> Refusal(int unanswerable)
    {
        var precision = Ratio(_refusedRightly, _refused);
        var recall = Ratio(_refusedRightly, unanswerable);
        var both = precision + recall;
        yield return Rounded("refusal P", precision);
        yield return unanswerable > 0
            ? Rounded("refusal R", recall)
            : new Figure("refusal R", Value: null);
        yield return Rounded("refusal F1", both > 0 ? 2 * precision * recall / both : 0);
    }

    private static Figure Rounded(string name, double value) => Figure.Share(name, value, of: 1);

    private static double Ratio(int hits, int of) => of == 0 ? 0 : (double)hits / of;

    private static (int Hits, int Of) Count((int Hits, int Of) tally, bool? hit) =>
        hit is { } isHit ? (tally.Hits + (isHit ? 1 : 0), tally.Of + 1) : tally;
}
