using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Core.Answering;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Storage;
using NewsBot.Tests.Answering;

namespace NewsBot.Tests.Conversations;

/// <summary>The sample pages, read once, and somebody who answers from them.</summary>
public sealed class SampleNews : IAsyncLifetime
{
    private static readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero)
    );

    private readonly CorpusWriter _corpus = new();

    public async Task InitializeAsync()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", "news");
        var loader = new CorpusLoader(_corpus, Options.Create(new CorpusOptions()), _time);
        var loaded = await loader.LoadAsync([samples], null, CancellationToken.None);
        loaded.Skipped.ShouldBeEmpty();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public Task<Answer> AskAsync(string question, string? earlier)
    {
        var options = Options.Create(new AnsweringOptions());
        var clock = new RequestClock(options, _time);
        var searcher = new Searcher(Options.Create(new RetrievalOptions()));
        var gatherer = new EvidenceGatherer(searcher, clock, options);
        var drafter = new DirectDrafter(new ExtractiveComposer(options));
        return new Answerer(_corpus, gatherer, drafter, options).AskAsync(
            new Question(question)
            {
                History = earlier is null ? [] : [new Turn(earlier, Answer: null)],
            }
        );
    }
}
