using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NewsBot.Bot.Inquiries;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Answering;
using NewsBot.Core.Checking;
using NewsBot.Core.Retrieval;
using NewsBot.Core.Snapshots;
using NewsBot.Generation;
using NewsBot.Requests;
using NewsBot.Storage;
using NewsBot.Storage.State;
using NewsBot.Tests.Answering;

namespace NewsBot.Tests.Bot;

/// <summary>The sample pages, read once, and what the bot lays out from them.</summary>
public sealed class SampleSheets : IAsyncLifetime
{
    private static readonly FakeTimeProvider _time = new(
        new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero)
    );
    private static readonly IOptions<AnsweringOptions> _options = Options.Create(
        new AnsweringOptions()
    );

    private readonly CorpusWriter _corpus = new();
    private readonly Searcher _searcher = new(Options.Create(new RetrievalOptions()));

    internal CorpusSnapshot Current => _corpus.Current;

    internal Phrases Phrases { get; } = Phrases.Load();

    public async Task InitializeAsync()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", "news");
        var loader = new CorpusLoader(_corpus, Options.Create(new CorpusOptions()), _time);
        var loaded = await loader.LoadAsync([samples], null, CancellationToken.None);
        loaded.Skipped.ShouldBeEmpty();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal async Task<Finding> AskAsync(string question)
    {
        var gatherer = new EvidenceGatherer(_searcher, new RequestClock(_options, _time), _options);
        var drafter = new DirectDrafter(new ExtractiveComposer(_options));
        var answer = await new Answerer(_corpus, gatherer, drafter, _options).AskAsync(
            new Question(question)
        );
        return new Finding(
            AnswerSheet.Of(answer with { Provider = KernelDrafter.Provider }),
            Current.Generation
        )
        {
            Answer = answer,
        };
    }

    internal Finding Check(string quote, string? by = null) =>
        Found(
            CheckSheet.Of(
                new QuoteChecker(_searcher).Check(
                    Current,
                    Claim.Read(quote, by),
                    SearchFilter.None
                ),
                new Inquiry(Surface.Check, quote)
            )
        );

    internal Finding Said(string speaker)
    {
        var (found, reply) = new SaidRequest(speaker, null, SearchFilter.None).Answer(Current);
        return Found(StatementSheet.Of(found, reply, Current.Scope));
    }

    internal Finding WhoSaid(string words)
    {
        var (reply, _) = new WhoSaidRequest(words, SearchFilter.None, 10).Answer(Current, default);
        return Found(StatementSheet.Of(words, reply, Current.Scope));
    }

    internal AnswerDetails Details => new(_options, _corpus, Phrases);

    private Finding Found(Sheet sheet) => new(sheet, Current.Generation);
}
