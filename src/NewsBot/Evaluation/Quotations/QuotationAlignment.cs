using System.Collections.Immutable;
using NewsBot.Core.Text;

namespace NewsBot.Evaluation.Quotations;

/// <summary>The quotations of the labels and those that were found, laid side by side by their <see cref="BareSpan"/>s.</summary>
internal sealed class QuotationAlignment
{
    private const double MinAlike = 0.5;
    private const int Nothing = -1;

    private readonly PointText _text;
    private readonly TextSpan[] _goldSpans;
    private readonly TextSpan[] _foundSpans;
    private readonly int[] _foundOfGold;
    private readonly int[] _goldOfFound;
    private readonly bool[] _isGoldExact;
    private readonly bool[] _isFoundExact;

    public QuotationAlignment(
        LabelledArticle article,
        PointText text,
        IEnumerable<LabelledQuotation> found
    )
    {
        _text = text;
        Gold = article.Quotations;
        Found =
        [
            .. (article.IsMarkedOnly ? MarkedWords.Of(text.Value, found) : found).Where(f =>
                !IsIgnored(BareOf(f), article.Ignored)
            ),
        ];
        _goldSpans = [.. Gold.Select(BareOf)];
        _foundSpans = [.. Found.Select(BareOf)];
        _isGoldExact = new bool[Gold.Length];
        _isFoundExact = new bool[Found.Length];
        _foundOfGold = [.. Gold.Select(_ => Nothing)];
        _goldOfFound = [.. Found.Select(_ => Nothing)];
        FindExact();
        FindPairs();
    }

    /// <summary>The quotations of the labels.</summary>
    public ImmutableArray<LabelledQuotation> Gold { get; }

    /// <summary>The quotations found that count.</summary>
    public ImmutableArray<LabelledQuotation> Found { get; }

    /// <summary>
    /// What was found for a labelled quotation: half or more of the length from the first edge to the last is shared. One
    /// to one, the most alike first.
    /// </summary>
    public LabelledQuotation? FoundOf(int gold) =>
        _foundOfGold[gold] is var found and not Nothing ? Found[found] : null;

    /// <summary>The labelled quotation for which one was found.</summary>
    public LabelledQuotation? GoldOf(int found) =>
        _goldOfFound[found] is var gold and not Nothing ? Gold[gold] : null;

    /// <summary>Whether a labelled quotation was found to the letter.</summary>
    public bool IsGoldExact(int gold) => _isGoldExact[gold];

    /// <summary>Whether one that was found is labelled to the letter.</summary>
    public bool IsFoundExact(int found) => _isFoundExact[found];

    /// <summary>The largest share of a labelled quotation that one of those found covers.</summary>
    public double CoverOfGold(int gold) => Cover(_goldSpans[gold], _foundSpans);

    /// <summary>The largest share of one that was found that a labelled quotation covers.</summary>
    public double CoverOfFound(int found) => Cover(_foundSpans[found], _goldSpans);

    private TextSpan BareOf(LabelledQuotation quotation) =>
        BareSpan.Of(_text.Value, quotation.Span);

    private bool IsIgnored(TextSpan bare, ImmutableArray<TextSpan> ignored) =>
        ignored.Any(i => 2 * _text.MeasureShared(bare, i) > _text.Measure(bare));

    private double Cover(TextSpan span, TextSpan[] others) =>
        (double)others.Select(o => _text.MeasureShared(span, o)).DefaultIfEmpty().Max()
        / _text.Measure(span);

    // The same words twice are as many labels, each taken once.
    private void FindExact()
    {
        var places = _goldSpans
            .Select((span, gold) => (span, gold))
            .GroupBy(g => g.span)
            .ToDictionary(g => g.Key, g => new Stack<int>(g.Select(i => i.gold)));
        for (var found = 0; found < _foundSpans.Length; found++)
        {
            if (places.GetValueOrDefault(_foundSpans[found])?.TryPop(out var gold) == true)
            {
                _isGoldExact[gold] = _isFoundExact[found] = true;
            }
        }
    }

    private void FindPairs()
    {
        var pairs =
            from gold in Enumerable.Range(0, _goldSpans.Length)
            from found in Enumerable.Range(0, _foundSpans.Length)
            let alike = Alike(_goldSpans[gold], _foundSpans[found])
            where alike >= MinAlike
            orderby alike descending, gold, found
            select (gold, found);
        foreach (var (gold, found) in pairs)
        {
            if (_foundOfGold[gold] == Nothing && _goldOfFound[found] == Nothing)
            {
                (_foundOfGold[gold], _goldOfFound[found]) = (found, gold);
            }
        }
    }

    // Shared length over the length from the first edge to the last (Jaccard).
    private double Alike(TextSpan one, TextSpan other) =>
        (double)_text.MeasureShared(one, other)
        / _text.Measure(
            new TextSpan(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End))
        );
}
