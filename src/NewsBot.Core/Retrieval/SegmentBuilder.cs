using NewsBot.Core.Articles;
using NewsBot.Core.Text;

namespace NewsBot.Core.Retrieval;

/// <summary>Builds one segment. Not thread-safe; several builders may run side by side.</summary>
internal sealed class SegmentBuilder
{
    private readonly TermDictionary _terms = new();
    private readonly PostingsBuilder _passages = new();
    private readonly PostingsBuilder _heads = new();
    private readonly List<Article> _articles = [];
    private readonly List<int> _firstPassage = [0];
    private readonly List<TextSpan> _spans = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _headLengths = [];

    /// <summary>How many articles were added.</summary>
    public int ArticleCount => _articles.Count;

    /// <summary>Adds an article whose id is not in the segment yet.</summary>
    public void Add(Article article, IReadOnlyList<TextSpan> passages)
    {
        foreach (var span in passages)
        {
            var sink = new BuildingSink(_terms, _passages);
            TermAnalyzer.AnalyzeText(article.Clear.Show(span), ref sink);
            _passages.EndEntry();
            _spans.Add(span);
            _lengths.Add(sink.Length);
        }

        var head = new BuildingSink(_terms, _heads);
        AnalyzeHead(article, passages.Count > 0 ? passages[0] : default, ref head);
        _heads.EndEntry();
        _headLengths.Add(head.Length);
        _articles.Add(article);
        _firstPassage.Add(_spans.Count);
    }

    /// <summary>The segment of what was added.</summary>
    public Segment Build() =>
        new(
            [.. _articles],
            _terms,
            _passages.Build(_terms.Count),
            _heads.Build(_terms.Count),
            new PassageTable(
                [.. _firstPassage],
                [.. _spans.Select(s => s.Start)],
                [.. _spans.Select(s => s.End)],
                [.. _lengths],
                [.. _headLengths]
            )
        );

    /// <summary>
    /// What counts as the head of an article: headline, outlet (a question may name it) and the first sentence, which in
    /// news says what happened.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="firstPassage">Its first passage, or an empty span.</param>
    /// <param name="sink">Takes the terms.</param>
    internal static void AnalyzeHead<TSink>(Article article, TextSpan firstPassage, ref TSink sink)
        where TSink : struct, ITermSink
    {
        TermAnalyzer.AnalyzeTitle(article.Title, ref sink);
        TermAnalyzer.AnalyzeTitle(article.Outlet, ref sink);
        TermAnalyzer.AnalyzeText(article.Clear.Show(article.FirstSentence(firstPassage)), ref sink);
    }

    private struct BuildingSink(TermDictionary terms, PostingsBuilder postings) : ITermSink
    {
        public int Length { get; private set; }

        public void Add(
            scoped ReadOnlySpan<char> exact,
            scoped ReadOnlySpan<char> stem,
            bool useExact
        )
        {
            Length++;
            if (useExact)
            {
                postings.Add(terms.GetOrAdd(exact));
            }

            if (!stem.IsEmpty)
            {
                postings.Add(terms.GetOrAdd(stem));
            }
        }
    }
}
