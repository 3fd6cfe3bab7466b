using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot.Digests;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Storage.State;
using NewsBot.Tests.Articles;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>
/// The digests of the bot as the host puts them together, on one state file, with a clock that tests turn; programs come and go, two at
/// the same time if need be.
/// </summary>
internal sealed class DigestRig : IDisposable
{
    public static readonly ChannelId Channel = 50;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-digests-");
    private readonly List<IHost> _hosts = [];
    private readonly List<Article> _articles = [];
    private int _programs;

    public DigestRig(string start = "2026-05-04T07:59:00Z")
    {
        Time = new FakeTimeProvider(
            DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture)
        );
        Discord = new DigestDiscord(Time);
        Start();
    }

    public FakeTimeProvider Time { get; }

    public DigestDiscord Discord { get; }

    /// <summary>The program that was started last.</summary>
    public IServiceProvider Program => _hosts[^1].Services;

    public DigestRun Run => Get<DigestRun>();

    /// <summary>Another program on the same file; those before are as if they had been killed, unless they are asked again.</summary>
    public DigestRun Start(bool isOtherMachine = false)
    {
        var number = ++_programs;
        var host = NewsBotHost.Build(
            [],
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Storage:Path"] = Path.Combine(_folder.FullName, "newsbot.db"),
            },
            services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                services.AddSingleton<IDiscordClient>(Discord);
                services.AddSingleton(new Pace(int.MaxValue, TimeProvider.System));
                services.AddSingleton(
                    new DeliveryClaimer(
                        isOtherMachine ? $"machine-{number}" : "machine",
                        Environment.ProcessId,
                        $"{number}"
                    )
                );
            }
        );
        _hosts.Add(host);
        host.Services.GetRequiredService<CorpusWriter>().Add([.. _articles]);
        return Run;
    }

    public T Get<T>()
        where T : notnull => Program.GetRequiredService<T>();

    public void Publish(string id, string text, string title, string day, string outlet = "Post")
    {
        var article = ArticleBuilder.Build(id, text, title, day, outlet);
        _articles.RemoveAll(a => a.Id == article.Id);
        _articles.Add(article);
        foreach (var host in _hosts)
        {
            host.Services.GetRequiredService<CorpusWriter>().Add([article]);
        }
    }

    public async Task<DigestSubscription> SubscribeAsync(
        ChannelId? channel = null,
        Func<DigestSubscription, DigestSubscription>? with = null
    )
    {
        var subscription = new DigestSubscription
        {
            ChannelId = channel ?? Channel,
            GuildId = 5,
            OwnerId = 10,
            Since = Time.GetUtcNow(),
        };
        subscription = with?.Invoke(subscription) ?? subscription;
        await Get<SubscriptionTable>().SaveAsync(subscription, CancellationToken.None);
        return subscription;
    }

    /// <summary>Looks once with the clock as it is.</summary>
    public Task LookAsync(DigestRun? run = null) => (run ?? Run).LookAsync(default);

    /// <summary>Looks each minute for a time.</summary>
    public async Task LiveAsync(TimeSpan time, int stepMinutes = 1)
    {
        var end = Time.GetUtcNow() + time;
        while (Time.GetUtcNow() < end)
        {
            Time.Advance(TimeSpan.FromMinutes(stepMinutes));
            await LookAsync();
        }
    }

    /// <summary>Looks, and is killed where the bot's Discord says so.</summary>
    public async Task DieAsync()
    {
        using var kill = new CancellationTokenSource();
        Discord.Killed = kill;
        await Run.LookAsync(kill.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        kill.IsCancellationRequested.ShouldBeTrue();
        Discord.Killed = null;
    }

    public void Dispose()
    {
        _hosts.ForEach(h => h.Dispose());
        _folder.Delete(recursive: true);
    }
}
