using CsCheck;
using Microsoft.Extensions.Options;
using NewsBot.Core.Articles;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Text;

namespace NewsBot.Tests.Retrieval;

public sealed class SearcherProperties
{
    // Outlets named in the query are left to their own tests.
    private static readonly RetrievalOptions _options = new() { OutletWeight = 0 };
    private static readonly Searcher _searcher = new(Options.Create(_options));

    [Fact]
    public void The_index_finds_what_a_scan_over_all_texts_finds() =>
        Gen.Select(CorpusGen.Articles, CorpusGen.Query, Gen.Int[1, 40])
            .Sample(
                (articles, text, count) =>
                    Compare(Build(articles), articles, new Query(text), count),
                iter: 300
            );

    [Fact]
    public void It_does_so_under_filters_and_with_recency() =>
        Gen.Select(CorpusGen.Articles, CorpusGen.Query)
            .Sample(
                (articles, text) =>
                {
                    var query = new Query(text)
                    {
                        Today = new DateOnly(2026, 9, 14),
                        Filter = new SearchFilter
                        {
                            Since = new DateOnly(2026, 9, 1),
                            Exclude = [new ArticleId("a3")],
                        },
                    };
                    Compare(Build(articles), articles, query, 10);
                    Compare(
                        Build(articles),
                        articles,
                        query with
                        {
                            Periods =
                            [
                                new QueryPeriod(
                                    new Period(new DateOnly(2026, 7, 1), new DateOnly(2026, 7, 31)),
                                    1,
                                    2
                                ),
                                new QueryPeriod(Period.Of(new DateOnly(2026, 9, 9)), 0.25, 14),
                            ],
                            Filter = new SearchFilter { Outlet = "kell post" },
                        },
                        10
                    );
                },
                iter: 200
            );

    [Fact]
    public void Additions_replacements_and_withdrawals_leave_what_a_new_index_would_hold() =>
        Gen.Select(
                CorpusGen.Article.Array[1, 8].Array[1, 12],
                Gen.Int[0, 30].Array[0, 10],
                CorpusGen.Query
            )
            .Sample(
                (batches, gone, text) =>
                {
                    var writer = new CorpusWriter();
                    var expected = new Dictionary<ArticleId, Article>();
                    foreach (var (batch, i) in batches.Select((batch, i) => (batch, i)))
                    {
                        writer.Add(batch);
                        foreach (var article in batch)
                        {
                            expected[article.Id] = article;
                        }

                        if (i < gone.Length)
                        {
                            writer.Withdraw([new ArticleId($"a{gone[i]}")]);
                            expected.Remove(new ArticleId($"a{gone[i]}"));
                        }

                        Compare(writer.Current, [.. expected.Values], new Query(text), 10);
                    }
                },
                iter: 150
            );

    [Fact]
    public void A_quoted_phrase_is_found_wherever_it_stands_to_the_letter() =>
        Gen.Select(CorpusGen.Articles, CorpusGen.Query)
            .Sample(
                (articles, phrase) =>
                {
                    var hits = _searcher.Search(
                        Build(articles).Index,
                        new Query($"\"{phrase}\""),
                        1000
                    );

                    var expected = articles.SelectMany(a =>
                        PassageSegmenter
                            .Segment(a)
                            .Where(p =>
                                new PhraseMatcher(phrase).Find(a.Text, p.Start, p.End) is not null
                            )
                            .Select(p => (a.Id, p))
                    );
                    hits.Select(h => (h.Article.Id, h.Span)).ShouldBe(expected, ignoreOrder: true);
                },
                iter: 300
            );

    private static CorpusSnapshot Build(Article[] articles)
    {
        var writer = new CorpusWriter();
        writer.Add(articles);
        return writer.Current;
    }

    private static void Compare(CorpusSnapshot corpus, Article[] articles, Query query, int count)
    {
        var hits = _searcher.Search(corpus.Index, query, count);
        var naive = new NaiveSearcher(articles, _options);
        var expected = naive.Search(query, count);

        hits.Count.ShouldBe(expected.Count);
        for (var i = 0; i < hits.Count; i++)
        {
            hits[i].Score.ShouldBe(expected[i].Score, 0.001 * (1 + expected[i].Score));
            var isTie =
                expected.Count(e => Math.Abs(e.Score - expected[i].Score) < 0.002 * (1 + e.Score))
                > 1;
            if (!isTie && !naive.AreAlike(hits[i], expected[i], query))
            {
                (hits[i].Article.Id, hits[i].Span).ShouldBe(
                    (expected[i].Article.Id, expected[i].Span)
                );
            }
        }
    }
}
