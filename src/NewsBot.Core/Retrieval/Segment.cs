using NewsBot.Core.Articles;

namespace NewsBot.Core.Retrieval;

/// <summary>
/// A frozen part of the index: articles, their passages, and where each term stands. Articles and passages are numbered
/// from 0 inside the segment; the passages of an article follow each other. Read by any thread.
/// </summary>
internal sealed class Segment
{
    private readonly Dictionary<ArticleId, int> _ordinals;

    public Segment(
        Article[] articles,
        TermDictionary terms,
        Postings passages,
        Postings heads,
        PassageTable table
    )
    {
        Articles = articles;
        Terms = terms;
        PassagePostings = passages;
        HeadPostings = heads;
        Table = table;
        ArticleFrequencies = CountArticles(passages, heads, table, terms.Count);
        Outlets = new OutletNames(articles);
        _ordinals = new Dictionary<ArticleId, int>(articles.Length);
        for (var i = 0; i < articles.Length; i++)
        {
            _ordinals.Add(articles[i].Id, i);
        }
    }

    public Article[] Articles { get; }

    public TermDictionary Terms { get; }

    /// <summary>Terms by passage.</summary>
    public Postings PassagePostings { get; }

    /// <summary>Terms of the head (headline, outlet, first sentence), by article.</summary>
    public Postings HeadPostings { get; }

    public PassageTable Table { get; }

    /// <summary>Which article is of which outlet.</summary>
    public OutletNames Outlets { get; }

    /// <summary>For each term, in how many articles it stands, in the body or in the head.</summary>
    public int[] ArticleFrequencies { get; }

    public int PassageCount => Table.Count;

    /// <summary>The number of an article of that id, or -1.</summary>
    public int Find(ArticleId id) => _ordinals.GetValueOrDefault(id, -1);

    /// <summary>The terms of one article with the number of its passages that hold them (0: head alone).</summary>
    /// <remarks>A scan of the article's text again; only withdrawals need it.</remarks>
    public Dictionary<int, int> TermsOf(int article)
    {
        var counter = new PassageTermCounter(Terms);
        for (
            var passage = Table.FirstPassage[article];
            passage < Table.FirstPassage[article + 1];
            passage++
        )
        {
            TermAnalyzer.AnalyzeText(Table.Span(passage).Of(Articles[article].Text), ref counter);
            counter.EndPassage();
        }

        SegmentBuilder.AnalyzeHead(Articles[article], Table.FirstSpanOf(article), ref counter);
        counter.EndHead();
        return counter.Counts;
    }

    private static int[] CountArticles(
        Postings passages,
        Postings heads,
        PassageTable table,
        int termCount
    )
    {
        var counts = new int[termCount];
        for (var term = 0; term < termCount; term++)
        {
            var inHeads = heads.IdsOf(term);
            var (count, last, head) = (0, -1, 0);
            foreach (var passage in passages.IdsOf(term))
            {
                var article = table.Article[passage];
                if (article == last)
                {
                    continue;
                }

                for (; head < inHeads.Length && inHeads[head] <= article; head++)
                {
                    count += inHeads[head] < article ? 1 : 0;
                }

                count++;
                last = article;
            }

            counts[term] = count + inHeads.Length - head;
        }

        return counts;
    }
}
