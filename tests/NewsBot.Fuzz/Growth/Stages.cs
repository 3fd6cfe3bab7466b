using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Quotations;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Statements;
using NewsBot.Rendering;
using NewsBot.Requests;

namespace NewsBot.Fuzz.Growth;

/// <summary>All that is done with a page, and with a text that somebody sends.</summary>
internal static class Stages
{
    private const int Matches = 5;

    public static IReadOnlyList<Stage> Of(Bench bench) =>
        [
            new("page", page => () => Bench.Read(page.Text)),
            new("record", page => Record(page.Record)),
            Of("quotations", article => QuotationExtractor.Extract(article)),
            Of("passages", Index),
            new("ledger", Ledger),
            new("snapshot", page => () => Save(page.Corpus)),
            On(
                "search",
                corpus =>
                    bench.Searcher.Search(corpus.Index, new Query("tariff at Brannock"), Matches)
            ),
            On(
                "search words",
                corpus =>
                    bench.Searcher.Search(corpus.Index, new Query("\"the tariff stays\""), Matches)
            ),
            Ask(bench, "ask open", "What of the tariff and the otter at Brannock?"),
            Ask(bench, "ask what said", "What did Ann Orr say about the tariff?"),
            Ask(bench, "ask who said", "Who said the tariff is too high?"),
            Ask(bench, "ask who", "Who crossed the river at Brannock?"),
            Ask(bench, "ask who is", "Who is Ann Orr?"),
            Ask(bench, "ask when", "When did the otter cross the river at Brannock?"),
            Ask(bench, "ask where", "Where did the otter cross the river?"),
            Ask(bench, "ask how many", "How many otters crossed the river at Brannock?"),
            Ask(bench, "ask list", "Which people spoke of the tariff?"),
            Ask(bench, "ask timeline", "timeline of the tariff at Brannock"),
            Ask(bench, "ask compare", "Compare Ann Orr and Tom Blake on the tariff"),
            Ask(bench, "ask summary", "Give me a summary of the tariff"),
            Ask(bench, "ask yes or no", "Did the tariff at Brannock rise on Monday?"),
            On("said", corpus => Said(corpus, "Ann Orr", null)),
            On("said about", corpus => Said(corpus, "Orr", "the tariff")),
            On("whosaid", corpus => WhoSaid(corpus, "the tariff is too high")),
            On("whosaid topic", corpus => WhoSaid(corpus, "tariff")),
            On("check", corpus => Check(bench, corpus, "The tariff is too low", "Ann Orr")),
            On(
                "check words",
                corpus => Check(bench, corpus, "The last word is that the tariff stays", "Blake")
            ),
            new("long question", page => () => bench.Ask(page.Text, page.Samples)),
            new(
                "long search",
                page =>
                    () => bench.Searcher.Search(page.Samples.Index, new Query(page.Text), Matches)
            ),
            new("long claim", page => () => Check(bench, page.Samples, page.Text, page.Text)),
            new("long whosaid", page => () => WhoSaid(page.Samples, page.Text)),
            new("long said", page => () => Said(page.Samples, page.Text, page.Text)),
        ];

    private static Stage Of(string name, Action<Article> work) =>
        new(name, page => page.Article is { } article ? () => work(article) : null);

    private static Stage On(string name, Action<CorpusSnapshot> work) =>
        new(name, page => page.Article is null ? null : Prepared(page.Corpus, work));

    private static Action Prepared(CorpusSnapshot corpus, Action<CorpusSnapshot> work) =>
        () => work(corpus);

    private static Stage Ask(Bench bench, string name, string question) =>
        On(name, corpus => TextReply.Print(bench.Ask(question, corpus)));

    private static Action Record(byte[] line) =>
        () => ArticleReader.ReadRecord(line, "page.jsonl:1");

    private static void Index(Article article)
    {
        var builder = new SegmentBuilder();
        builder.Add(article, PassageSegmenter.Segment(article));
        builder.Build();
    }

    private static Action? Ledger(Subject page)
    {
        if (page.Article is not { } article)
        {
            return null;
        }

        var quotations = QuotationExtractor.Extract(article);
        return () =>
        {
            var builder = new LedgerBuilder();
            builder.Add(article, quotations);
            builder.Build();
        };
    }

    private static void Save(CorpusSnapshot corpus)
    {
        using var stream = new MemoryStream();
        SnapshotFile.Write(corpus, stream);
        stream.Position = 0;
        SnapshotFile.Read(stream);
    }

    private static void WhoSaid(CorpusSnapshot corpus, string words) =>
        SpokenStatements.Find(
            new Request.WhoSaid(words) { Count = Matches },
            corpus,
            default,
            CancellationToken.None
        );

    private static void Said(CorpusSnapshot corpus, string speaker, string? about) =>
        SpokenStatements.Find(
            new Request.Said(speaker) { About = about },
            corpus,
            default,
            CancellationToken.None
        );

    private static void Check(Bench bench, CorpusSnapshot corpus, string words, string by) =>
        CheckReply.Text(bench.Checker.Check(corpus, Claim.Read(words, by), SearchFilter.None));
}
