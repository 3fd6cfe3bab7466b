using CsCheck;
using NewsBot.Core.Articles;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Statements;

/// <summary>However a ledger came about, it holds the quotations of its articles and finds the same.</summary>
public sealed class LedgerProperties
{
    private static readonly Gen<string> _line = Gen.Select(
        Gen.OneOfConst("sluice", "farm", "carpet", "river", "tram", "goose", "tariff").Array[2, 6],
        Gen.OneOfConst("Ann Orr", "Ivo Orr", "Mr Orr", "Tom Blake", "she", "the mayor"),
        (words, speaker) => $"“Keep the {string.Join(" and the ", words)},” said {speaker}."
    );

    private static readonly Gen<Article> _article = Gen.Select(
        Gen.Int[0, 12],
        _line.Array[0, 4],
        (id, lines) =>
            ArticleBuilder.Build($"a{id}", string.Join('\n', lines.Prepend("Nothing happened.")))
    );

    private static readonly Gen<(Article[] Add, int Withdraw)[]> _changes = Gen.Select(
        _article.Array[0, 6],
        Gen.Int[0, 12]
    ).Array[1, 12];

    [Fact]
    public void It_holds_what_the_articles_of_its_generation_quote() =>
        _changes.Sample(
            changes =>
            {
                var corpus = Change(changes);

                foreach (var article in corpus.Index.Articles)
                {
                    corpus
                        .Ledger.QuotationsOf(article.Id)
                        .ShouldBe(QuotationExtractor.Extract(article));
                }

                corpus
                    .Ledger.Statements.Select(s => s.Article.Id)
                    .ShouldBeSubsetOf(corpus.Index.Articles.Select(a => a.Id));
                corpus.Ledger.Count.ShouldBe(corpus.Ledger.Statements.Count());
            },
            iter: 200
        );

    [Fact]
    public void It_finds_what_one_finds_that_was_built_at_once() =>
        Gen.Select(_changes, _line)
            .Sample(
                (changes, text) =>
                {
                    var grown = Change(changes);
                    var writer = new CorpusWriter();
                    writer.Add(grown.Index.Articles);

                    Find(grown, text).ShouldBe(Find(writer.Current, text));
                },
                iter: 200
            );

    [Fact]
    public void It_comes_back_from_a_file() =>
        Gen.Select(_changes, _line)
            .Sample(
                (changes, text) =>
                {
                    var corpus = Change(changes);
                    using var stream = new MemoryStream();
                    SnapshotFile.Write(corpus, stream);
                    stream.Position = 0;

                    var read = SnapshotFile.Read(stream);

                    Find(read, text).ShouldBe(Find(corpus, text));
                    foreach (var article in corpus.Index.Articles)
                    {
                        read.Ledger.QuotationsOf(article.Id)
                            .ShouldBe(corpus.Ledger.QuotationsOf(article.Id));
                    }
                },
                iter: 200
            );

    [Fact]
    public void A_statement_is_found_by_its_own_words() =>
        _article
            .Array[1, 8]
            .Sample(
                articles =>
                {
                    var writer = new CorpusWriter();
                    writer.Add(articles);
                    foreach (var statement in writer.Current.Ledger.Statements)
                    {
                        var words = string.Join(' ', statement.Wording().Words);
                        StatementSearch
                            .Find(writer.Current.Ledger, words, SearchFilter.None, 1)
                            .ShouldHaveSingleItem()
                            .Similarity.ShouldBe(1, 1e-6);
                    }
                },
                iter: 200
            );

    private static CorpusSnapshot Change((Article[] Add, int Withdraw)[] changes)
    {
        var writer = new CorpusWriter();
        foreach (var (add, withdraw) in changes)
        {
            writer.Add(add);
            writer.Withdraw([new ArticleId($"a{withdraw}")]);
        }

        return writer.Current;
    }

    private static IEnumerable<string> Find(CorpusSnapshot corpus, string text) =>
        StatementSearch
            .Find(corpus.Ledger, text, SearchFilter.None, 20)
            .Select(m => $"{m.Statement.Article.Id} {m.Statement.Span} {m.Similarity:0.000}");
}
