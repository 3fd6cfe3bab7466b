using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;
using NewsBot.Failures;
using NewsBot.Storage;
using NewsBot.Views;

namespace NewsBot.Commands;

/// <summary>The host of one run of a verb, with its corpus.</summary>
internal sealed class CorpusSession : IDisposable
{
    private readonly IHost _host;

    private CorpusSession(IHost host) => _host = host;

    /// <summary>Builds the host of what settings and options say.</summary>
    /// <exception cref="UsageException">A setting is wrong.</exception>
    public static CorpusSession Open(ParseResult parsed, CorpusOptionSet options) =>
        Open(options.Sources(parsed), options.Settings(parsed));

    /// <summary>The same with sources and overridden settings of the caller's choice.</summary>
    /// <exception cref="UsageException">A setting is wrong.</exception>
    public static CorpusSession Open(
        IReadOnlyList<string> sources,
        IReadOnlyDictionary<string, string?> settings
    ) => new(NewsBotHost.Build(sources, settings));

    /// <summary>A service of the host.</summary>
    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>Loads the corpus; what was skipped goes to stderr.</summary>
    /// <exception cref="UsageException">A path is wrong.</exception>
    /// <exception cref="RunException">There is no article.</exception>
    public async Task<LoadSummary> LoadAsync(CancellationToken cancellationToken)
    {
        var sources = Get<IOptions<CorpusOptions>>().Value.Sources;
        var loader = Get<CorpusLoader>();
        var summary = await LoadProgress.ShowAsync(progress =>
            loader.LoadAsync(sources, progress, cancellationToken)
        );
        SkippedReport.Write(summary.Skipped, summary.Remarks);
        return Get<CorpusWriter>().Current.Index.ArticleCount > 0
            ? summary
            : throw new RunException($"No article to answer from in {string.Join(", ", sources)}.");
    }

    /// <summary>Runs while the corpus follows its sources.</summary>
    public async Task FollowAsync(Func<Task> run)
    {
        var over = new CancellationTokenSource();
        var following = Task.Run(
            () => Get<SourceWatcher>().RunAsync(over.Token),
            CancellationToken.None
        );
        try
        {
            await run();
        }
        finally
        {
            await over.CancelAsync();
            await following;
            over.Dispose();
        }
    }

    public void Dispose() => _host.Dispose();
}
