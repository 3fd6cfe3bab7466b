namespace NewsBot.Evaluation.Stories;

/// <summary>How well summaries cover those of others: ROUGE-1 and -2 (Lin 2004), F1 over lower-cased words; how much is verbatim.</summary>
internal sealed class SummaryScores
{
    /// <summary>A summary is cut at so much of the length of the other.</summary>
    private const double MaxLength = 1.2;

    private readonly double[] _rouge = new double[2];
    private double _length;
    private int _articles;
    private int _sentences;
    private int _verbatim;

    /// <summary>Counts an article.</summary>
    /// <param name="sentences">The summary.</param>
    /// <param name="gold">That of others.</param>
    /// <param name="text">The article, with its headline.</param>
    public void Add(IReadOnlyList<string> sentences, string gold, string text)
    {
        _articles++;
        _sentences += sentences.Count;
        _verbatim += sentences.Count(s => text.Contains(s, StringComparison.Ordinal));
        var want = Words(gold);
        var got = sentences.SelectMany(Words).Take((int)(MaxLength * want.Length)).ToArray();
        _length += (double)got.Length / Math.Max(1, want.Length);
        for (var n = 1; n <= _rouge.Length; n++)
        {
            _rouge[n - 1] += F1(Grams(got, n), Grams(want, n));
        }
    }

    /// <summary>The figures.</summary>
    public IReadOnlyList<ScoreRow> Rows() =>
        [
            ScoreRow.Of(Figure.Count("n", _articles)),
            ScoreRow.Of(Figure.Exact("R1", _rouge[0], _articles)),
            ScoreRow.Of(Figure.Exact("R2", _rouge[1], _articles)),
            ScoreRow.Of(Figure.Exact("length", _length, _articles)),
            ScoreRow.Of(Figure.Exact("verbatim", _verbatim, _sentences)),
        ];

    private static string[] Words(string text)
    {
        var words = new List<string>();
        foreach (var token in new Core.Text.WordTokenizer(text))
        {
            words.Add(text[token.Start..token.End].ToLowerInvariant());
        }

        return [.. words];
    }

    private static Dictionary<string, int> Grams(string[] words, int n) =>
        Enumerable
            .Range(0, Math.Max(0, words.Length - n + 1))
            .CountBy(i => string.Join(' ', words.AsSpan(i, n)!), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    private static double F1(Dictionary<string, int> got, Dictionary<string, int> want)
    {
        var both = got.Sum(g => Math.Min(g.Value, want.GetValueOrDefault(g.Key)));
        var all = got.Values.Sum() + want.Values.Sum();
        return all > 0 ? 2.0 * both / all : 0;
    }
}
