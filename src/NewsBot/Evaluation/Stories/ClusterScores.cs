namespace NewsBot.Evaluation.Stories;

/// <summary>
/// How well articles are grouped into stories: B-cubed (Bagga and Baldwin 1998), pairs of articles in one story (the "standard"
/// F1 of Miranda et al. 2018), V-measure (Rosenberg and Hirschberg 2007).
/// </summary>
internal sealed class ClusterScores
{
    private readonly List<(string Gold, string Found)> _articles = [];

    /// <summary>Counts an article.</summary>
    /// <param name="gold">The story that it belongs to.</param>
    /// <param name="found">What stands for the story that it was put into.</param>
    public void Add(string gold, string found) => _articles.Add((gold, found));

    /// <summary>The figures.</summary>
    public IReadOnlyList<ScoreRow> Rows()
    {
        var gold = Sizes(a => a.Gold);
        var found = Sizes(a => a.Found);
        var both = _articles.CountBy(a => a).ToDictionary();
        var n = _articles.Count;
        var precision = both.Sum(b => (double)b.Value * b.Value / found[b.Key.Found]) / n;
        var recall = both.Sum(b => (double)b.Value * b.Value / gold[b.Key.Gold]) / n;
        var (pairs, pairsFound, pairsGold) = (
            Pairs(both.Values),
            Pairs(found.Values),
            Pairs(gold.Values)
        );
        var (pairPrecision, pairRecall) = (Share(pairs, pairsFound), Share(pairs, pairsGold));
        var (ofGold, ofFound, ofBoth) = (
            Entropy(gold.Values),
            Entropy(found.Values),
            Entropy(both.Values)
        );
        var homogeneity = ofGold > 0 ? 1 - ((ofBoth - ofFound) / ofGold) : 1;
        var completeness = ofFound > 0 ? 1 - ((ofBoth - ofGold) / ofFound) : 1;
        return
        [
            Count("n", n),
            Count("gold clusters", gold.Count),
            Count("clusters", found.Count),
            Exact("bcubed P", precision),
            Exact("bcubed R", recall),
            Exact("bcubed F1", Mean(precision, recall)),
            Exact("pair P", pairPrecision),
            Exact("pair R", pairRecall),
            Exact("pair F1", Mean(pairPrecision, pairRecall)),
            Exact("V", Mean(homogeneity, completeness)),
        ];
    }

    private Dictionary<string, int> Sizes(Func<(string Gold, string Found), string> of) =>
        _articles.CountBy(of).ToDictionary(StringComparer.Ordinal);

    private double Entropy(IEnumerable<int> sizes) =>
        -sizes.Sum(s => (double)s / _articles.Count * Math.Log((double)s / _articles.Count));

    private static double Pairs(IEnumerable<int> sizes) => sizes.Sum(s => s * (s - 1.0) / 2);

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;

    private static double Mean(double left, double right) =>
        left + right > 0 ? 2 * left * right / (left + right) : 0;

    private static ScoreRow Count(string name, int value) => ScoreRow.Of(Figure.Count(name, value));

    private static ScoreRow Exact(string name, double value) =>
        ScoreRow.Of(Figure.Exact(name, value, 1));
}
