using NewsBot.Core.Retrieval;
using NewsBot.Core.Text;

namespace NewsBot.Core.Statements;

/// <summary>
/// What statements are about: how much of the rare words of a topic their own words, the line that they stand in and the
/// headline say.
/// </summary>
internal sealed class Topic
{
    /// <summary>What the headline's words count beside those of the line.</summary>
    public const double TitleWeight = 0.5;

    /// <summary>Less of the topic than this, or than half of the best, is not about it.</summary>
    private const double MinFit = 0.3;

    private readonly (QueryTerm Term, float Weight)[] _terms;
    private readonly float _total;

    /// <param name="ledger">Tells which words are rare.</param>
    /// <param name="text">The topic as asked.</param>
    public Topic(Ledger ledger, string text)
    {
        _terms = [.. QueryTerm.Parse(text).Select(t => (t, ledger.Words.Rarity(t)))];
        _total = _terms.Sum(t => t.Weight);
    }

    /// <summary>The share of the topic that the statement carries, 0 to 1.</summary>
    public double FitOf(Statement statement)
    {
        if (_total == 0)
        {
            return 0;
        }

        var words = new Words([]);
        TermAnalyzer.AnalyzeText(statement.Article.Clear.Show(LineOf(statement)), ref words);
        var line = WeightIn(words);
        TermAnalyzer.AnalyzeTitle(statement.Article.Title, ref words);
        return (((1 - TitleWeight) * line) + (TitleWeight * WeightIn(words))) / _total;
    }

    /// <summary>The statements that are about the topic, in their order.</summary>
    public IEnumerable<Statement> Keep(
        IEnumerable<Statement> statements,
        CancellationToken cancellationToken = default
    )
    {
        var rated = statements
            .Select(s =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return (Statement: s, Fit: FitOf(s));
            })
            .ToArray();
        var least = Math.Max(MinFit, rated.Select(r => r.Fit).DefaultIfEmpty().Max() / 2);
        return rated.Where(r => r.Fit >= least).Select(r => r.Statement);
    }

    private float WeightIn(Words words) =>
        _terms.Where(t => words.Has(t.Term.Exact) || words.Has(t.Term.Stem)).Sum(t => t.Weight);

    private static TextSpan LineOf(Statement statement)
    {
        var article = statement.Article;
        var (from, to) = (
            article.BlockAt(statement.Span.Start)?.Span.Start ?? statement.Span.Start,
            article.BlockAt(statement.Span.End - 1)?.Span.End ?? statement.Span.End
        );
        return SpokenLine.Of(statement.Span, new TextSpan(from, to));
    }

    private readonly struct Words(HashSet<string> terms) : ITermSink
    {
        public bool Has(string? term) => term is not null && terms.Contains(term);

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        )
        {
            if (useExact)
            {
                terms.Add(exact.ToString());
            }

            if (!stem.IsEmpty)
            {
                terms.Add(stem.ToString());
            }
        }
    }
}
