using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsBot.Core.Answering;
using NewsBot.Core.Articles;
using NewsBot.Core.Checking;
using NewsBot.Core.Ingestion;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Fuzz;

/// <summary>The program as its host puts it together, without a corpus: each input makes its own.</summary>
internal sealed class Bench : IDisposable
{
    private readonly IHost _host;

    private Bench(IHost host) => _host = host;

    public Answerer Answerer => Get<Answerer>();

    public Searcher Searcher => Get<Searcher>();

    public QuoteChecker Checker => Get<QuoteChecker>();

    public AnsweringOptions Options =>
        Get<Microsoft.Extensions.Options.IOptions<AnsweringOptions>>().Value;

    public static Bench Open() =>
        new(
            NewsBotHost.Build(
                [],
                new Dictionary<string, string?>(StringComparer.Ordinal),
                services => services.AddSingleton<TimeProvider>(new FixedTime())
            )
        );

    /// <summary>The article of a page, or <see langword="null"/> where it is skipped.</summary>
    public static Article? Read(string page, string id = "page.txt") =>
        ArticleReader.ReadPage(new ArticleId(id), page, known: null, folder: "outlet")
            is IngestionOutcome.Ingested read
            ? read.Article
            : null;

    /// <summary>A corpus of articles.</summary>
    public static CorpusSnapshot CorpusOf(params IReadOnlyList<Article> articles)
    {
        var writer = new CorpusWriter();
        writer.Add(articles);
        return writer.Current;
    }

    /// <summary>Answers a question on a corpus.</summary>
    public Answer Ask(string question, CorpusSnapshot corpus) =>
        Answerer.AskAsync(new Question(question), corpus).GetAwaiter().GetResult();

    public void Dispose() => _host.Dispose();

    private T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();
}
