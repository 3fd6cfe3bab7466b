namespace NewsBot.Evaluation.Quotations;

/// <summary>What counts in one row of the figures. Named as the scorers of the field name it.</summary>
internal sealed class RowTally
{
    private int _gold;
    private int _goldExact;
    private int _goldAligned;
    private double _goldCovered;
    private int _found;
    private int _foundExact;
    private int _foundAligned;
    private double _foundCovered;
    private int _right;
    private int _nearlyRight;

    /// <summary>Whether nothing counts.</summary>
    public bool IsEmpty => _gold == 0 && _found == 0;

    /// <summary>Takes a labelled quotation.</summary>
    public void AddGold(bool isExact, bool isAligned, double covered)
    {
        _gold++;
        _goldExact += isExact ? 1 : 0;
        _goldAligned += isAligned ? 1 : 0;
        _goldCovered += covered;
    }

    /// <summary>Takes one that was found.</summary>
    public void AddFound(bool isExact, bool isAligned, double covered)
    {
        _found++;
        _foundExact += isExact ? 1 : 0;
        _foundAligned += isAligned ? 1 : 0;
        _foundCovered += covered;
    }

    /// <summary>Takes the speaker of an aligned pair.</summary>
    public void AddSpeaker(bool isRight, bool isNearlyRight)
    {
        _right += isRight ? 1 : 0;
        _nearlyRight += isNearlyRight ? 1 : 0;
    }

    /// <summary>Takes what counted elsewhere.</summary>
    public void Add(RowTally other)
    {
        _gold += other._gold;
        _goldExact += other._goldExact;
        _goldAligned += other._goldAligned;
        _goldCovered += other._goldCovered;
        _found += other._found;
        _foundExact += other._foundExact;
        _foundAligned += other._foundAligned;
        _foundCovered += other._foundCovered;
        _right += other._right;
        _nearlyRight += other._nearlyRight;
    }

    /// <summary>The figures.</summary>
    public IEnumerable<Figure> Figures() =>
        [
            Figure.Count("gold", _gold),
            Figure.Count("pred", _found),
            .. Measures("exact", _foundExact, _goldExact),
            .. Measures("overlap", _foundCovered, _goldCovered),
            new("match_f1", Measures("match", _foundAligned, _goldAligned)[^1].Value),
            Figure.Count("speaker_n", _goldAligned),
            Figure.Exact("speaker_acc", _right, _goldAligned),
            Figure.Exact("speaker_acc_lenient", _nearlyRight, _goldAligned),
            .. Measures("e2e", _right, _right),
        ];

    // Precision, recall and their harmonic mean (van Rijsbergen 1979).
    private Figure[] Measures(string name, double found, double gold)
    {
        var precision = Figure.Exact($"{name}_p", found, _found);
        var recall = Figure.Exact($"{name}_r", gold, _gold);
        var (p, r) = (precision.Value!.Value, recall.Value!.Value);
        return [precision, recall, new($"{name}_f1", p + r > 0 ? 2 * p * r / (p + r) : 0)];
    }
}
