namespace NewsBot.Evaluation;

/// <summary>How well one search found what it should.</summary>
internal static class RetrievalMeasures
{
    /// <summary>So many passages and articles are looked at.</summary>
    public const int Depth = 10;

    /// <summary>A passage is read so far for evidence, in code points: a whole article as a passage gains nothing.</summary>
    private const int MaxPassage = 1_500;

    private static readonly int[] _cuts = [1, 4, 10];

    /// <summary>The figures of one question, 0 to 1.</summary>
    /// <param name="relevant">The articles that answer; at least one.</param>
    /// <param name="passages">What was found, best first.</param>
    public static IEnumerable<Figure> Of(
        IReadOnlyCollection<RelevantArticle> relevant,
        IReadOnlyList<DocumentText> passages
    )
    {
        var wanted = relevant.Select(r => r.Doc).ToHashSet(StringComparer.Ordinal);
        bool[] found =
        [
            .. passages
                .Select(p => p.Doc)
                .Distinct(StringComparer.Ordinal)
                .Take(Depth)
                .Select(wanted.Contains),
        ];
        string[] evidence =
        [
            .. relevant
                .Select(r => r.Evidence)
                .OfType<string>()
                .Select(VerbatimForm.Of)
                .Distinct(StringComparer.Ordinal),
        ];
        return Articles(found, wanted.Count)
            .Concat(evidence.Length > 0 ? Evidence(evidence, passages) : []);
    }

    // The textbook forms: Manning, Raghavan and Schuetze 2008, chapter 8; nDCG of Jaervelin and Kekaelaeinen 2002 with
    // gains of 0 and 1. Average precision and the ideal gain count as many relevant articles as fit into the depth.
    private static IEnumerable<Figure> Articles(bool[] found, int relevant)
    {
        var (hits, precision, gain) = (0, 0.0, 0.0);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i])
            {
                hits++;
                precision += (double)hits / (i + 1);
                gain += Discount(i);
            }
        }

        foreach (var cut in _cuts)
        {
            yield return new Figure($"Hits@{cut}", found.Take(cut).Contains(true) ? 1 : 0);
        }

        var possible = Math.Min(relevant, Depth);
        yield return new Figure("MRR@10", ReciprocalRank(Array.IndexOf(found, true)));
        yield return new Figure("MAP@10", precision / possible);
        yield return new Figure("nDCG@10", gain / Enumerable.Range(0, possible).Sum(Discount));
        yield return new Figure("Recall@10", (double)hits / relevant);
    }

    // ev@k is the coverage that the text of MultiHop-RAG (Tang and Yang 2024) defines, MHR-* what its program computes:
    // a hit is any evidence, and each evidence adds to the precision once, at the first passage that has it.
    private static IEnumerable<Figure> Evidence(
        string[] evidence,
        IReadOnlyList<DocumentText> passages
    )
    {
        string[] texts =
        [
            .. passages
                .Take(Depth)
                .Select(p => VerbatimForm.Of(CodePoints.First(p.Text, MaxPassage))),
        ];
        int[] first = [.. evidence.Select(e => FirstWith(texts, e))];
        foreach (var cut in _cuts)
        {
            yield return new Figure($"ev@{cut}", (double)Within(first, cut) / evidence.Length);
        }

        yield return new Figure("MHR-Hits@4", Within(first, 4) > 0 ? 1 : 0);
        yield return new Figure("MHR-Hits@10", Within(first, 10) > 0 ? 1 : 0);
        yield return new Figure(
            "MHR-MAP@10",
            first.Where(f => f >= 0).Order().Sum(ReciprocalRank) / Math.Min(evidence.Length, Depth)
        );
        yield return new Figure(
            "MHR-MRR@10",
            ReciprocalRank(first.Where(f => f >= 0).DefaultIfEmpty(-1).Min())
        );
    }

    private static int FirstWith(string[] texts, string evidence) =>
        Array.FindIndex(texts, t => t.Contains(evidence, StringComparison.Ordinal));

    private static int Within(int[] first, int cut) => first.Count(f => f >= 0 && f < cut);

    private static double ReciprocalRank(int index) => index < 0 ? 0 : 1.0 / (index + 1);

    private static double Discount(int index) => 1 / Math.Log2(index + 2);
}
