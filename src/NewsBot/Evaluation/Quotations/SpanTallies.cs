namespace NewsBot.Evaluation.Quotations;

/// <summary>The tallies of all rows.</summary>
internal sealed class SpanTallies
{
    private readonly IReadOnlyList<(QuotationRow Row, RowTally Tally)> _rows =
    [
        .. QuotationRow.All.Select(row => (row, new RowTally())),
    ];

    /// <summary>Takes the quotations of an article.</summary>
    public void Add(QuotationAlignment aligned)
    {
        // Sums of shares depend on the order in which they are added up: an article for itself, then the articles, as
        // the scorers of the field do, so that figures agree to the last digit.
        var article = new SpanTallies();
        article.AddGold(aligned);
        article.AddFound(aligned);
        foreach (var ((_, tally), (_, more)) in _rows.Zip(article._rows))
        {
            tally.Add(more);
        }
    }

    /// <summary>Takes the speaker of an aligned pair.</summary>
    public void AddSpeaker(LabelledQuotation gold, bool isRight, bool isNearlyRight)
    {
        foreach (var tally in Of(gold))
        {
            tally.AddSpeaker(isRight, isNearlyRight);
        }
    }

    /// <summary>The rows that count anything.</summary>
    public IEnumerable<ScoreRow> Rows() =>
        _rows
            .Where(r => !r.Tally.IsEmpty)
            .Select(r => new ScoreRow(r.Row.Name, [.. r.Tally.Figures()]));

    private void AddGold(QuotationAlignment aligned)
    {
        for (var i = 0; i < aligned.Gold.Length; i++)
        {
            foreach (var tally in Of(aligned.Gold[i]))
            {
                tally.AddGold(
                    aligned.IsGoldExact(i),
                    aligned.FoundOf(i) is not null,
                    aligned.CoverOfGold(i)
                );
            }
        }
    }

    // What was found counts in the rows of the label that it is aligned with, so a wrong kind costs nothing here.
    private void AddFound(QuotationAlignment aligned)
    {
        for (var i = 0; i < aligned.Found.Length; i++)
        {
            var gold = aligned.GoldOf(i);
            foreach (var tally in Of(gold ?? aligned.Found[i]))
            {
                tally.AddFound(aligned.IsFoundExact(i), gold is not null, aligned.CoverOfFound(i));
            }
        }
    }

    private IEnumerable<RowTally> Of(LabelledQuotation quotation) =>
        _rows.Where(r => r.Row.Holds(quotation)).Select(r => r.Tally);
}
