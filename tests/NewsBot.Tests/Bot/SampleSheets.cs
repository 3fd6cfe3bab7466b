using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Snapshots;
using NewsBot.Requests;
using NewsBot.Storage;

namespace NewsBot.Tests.Bot;

/// <summary>The sample pages, read once, and what the bot lays out from them.</summary>
public sealed class SampleSheets : IAsyncLifetime
{
    private readonly IHost _host = NewsBotHost.Build(
        [],
        new Dictionary<string, string?>(StringComparer.Ordinal),
        services =>
            services.AddSingleton<TimeProvider>(
                new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero))
            )
    );

    internal CorpusSnapshot Current => Get<CorpusWriter>().Current;

    internal Desk Desk => Get<Desk>();

    internal ConversationMemory Memory => Get<ConversationMemory>();

    internal Phrases Phrases => Get<Phrases>();

    internal AnswerDetails Details => Get<AnswerDetails>();

    internal AnswerRecall Recall => Get<AnswerRecall>();

    public async Task InitializeAsync()
    {
        var sources = Get<IOptions<CorpusOptions>>().Value.Sources;
        var loaded = await Get<CorpusLoader>().LoadAsync(sources, null, CancellationToken.None);
        loaded.Skipped.ShouldBeEmpty();
    }

    public Task DisposeAsync()
    {
        _host.Dispose();
        return Task.CompletedTask;
    }

    internal async Task<Shown> ServeAsync(Request request) =>
        new(await Desk.ServeAsync(request, CancellationToken.None));

    internal Task<Shown> AskAsync(string question) => ServeAsync(new Request.Ask(question));

    internal Task<Shown> CheckAsync(string quote, string? by = null) =>
        ServeAsync(new Request.Check(quote) { By = by });

    private T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();
}
