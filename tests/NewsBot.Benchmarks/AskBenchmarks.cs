using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Options;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;

namespace NewsBot.Benchmarks;

/// <summary>From a question to a verified reply on the sample corpus, without the host and its cache.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AskBenchmarks
{
    private readonly CorpusWriter _corpus = new();
    private readonly Answerer _answerer;

    /// <summary>Puts the request path together.</summary>
    public AskBenchmarks()
    {
        var options = Options.Create(new AnsweringOptions());
        var gatherer = new EvidenceGatherer(
            new Searcher(Options.Create(new RetrievalOptions())),
            new RequestClock(options, TimeProvider.System),
            options
        );
        _answerer = new Answerer(
            _corpus,
            gatherer,
            new PlainDrafter(new ExtractiveComposer(options)),
            options
        );
    }

    /// <summary>Reads the sample pages.</summary>
    [GlobalSetup]
    public void Setup() => _corpus.Add(SamplePages.Articles(copies: 1));

    /// <summary>The dated sentences of several articles.</summary>
    /// <returns>The answer.</returns>
    [Benchmark]
    public Task<Answer> Timeline() => AskAsync("timeline of the tram strike");

    /// <summary>Somebody's words on something.</summary>
    /// <returns>The answer.</returns>
    [Benchmark]
    public Task<Answer> Words() => AskAsync("What did Beatriz Lindgren say about the stake?");

    /// <summary>Who somebody is.</summary>
    /// <returns>The answer.</returns>
    [Benchmark]
    public Task<Answer> Person() => AskAsync("Who is Beatriz Lindgren?");

    /// <summary>A question that no form of words answers.</summary>
    /// <returns>The answer.</returns>
    [Benchmark]
    public Task<Answer> Open() => AskAsync("Why was the tram strike called off?");

    private Task<Answer> AskAsync(string question) => _answerer.AskAsync(new Question(question));

    private sealed class PlainDrafter(ExtractiveComposer composer) : IDrafter
    {
        public Task<(VerifiedReply Reply, string Provider)> DraftAsync(
            GateDecision decision,
            CancellationToken cancellationToken
        )
        {
            var draft = composer.Compose(decision, cancellationToken);
            return Task.FromResult(
                (Verifier.Verify(draft, decision.Evidence.Corpus, cancellationToken), "plain")
            );
        }
    }
}
