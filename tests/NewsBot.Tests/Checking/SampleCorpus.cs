using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Storage;

namespace NewsBot.Tests.Checking;

/// <summary>The sample pages, read once, and somebody who checks quotations against them.</summary>
public sealed class SampleCorpus : IAsyncLifetime
{
    private readonly CorpusWriter _writer = new();

    public CorpusSnapshot Current => _writer.Current;

    public async Task InitializeAsync()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", "news");
        var loader = new CorpusLoader(
            _writer,
            Options.Create(new CorpusOptions()),
            new FakeTimeProvider()
        );
        var loaded = await loader.LoadAsync([samples], null, CancellationToken.None);
        loaded.Skipped.ShouldBeEmpty();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public CheckResult Check(string quote, string? by = null) => Check(Current, quote, by);

    public static CheckResult Check(CorpusSnapshot corpus, string quote, string? by = null) =>
        new QuoteChecker(new Searcher(Options.Create(new RetrievalOptions()))).Check(
            corpus,
            Claim.Read(quote, by),
            SearchFilter.None
        );
}
