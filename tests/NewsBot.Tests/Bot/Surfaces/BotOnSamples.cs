using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot.Surfaces;
using NewsBot.Core.Answering;
using NewsBot.Discord;
using NewsBot.Discord.Messages;
using NewsBot.Storage;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>The bot as the host puts it together, on the sample corpus, with a clock that tests turn and the port in their hands.</summary>
internal sealed class BotOnSamples : IDisposable
{
    public static readonly BotIdentity Self = new(1, 2, "NewsBot");

    public static readonly DiscordUser Alice = new(10, "alice", IsBot: false);

    private static readonly DateTimeOffset _start = new(2026, 9, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-");
    private readonly IHost _host;
    private ulong _nextMessage = 100;

    private BotOnSamples(IDrafter? drafter, IReadOnlyDictionary<string, string?> settings) =>
        _host = NewsBotHost.Build(
            [],
            new Dictionary<string, string?>(settings, StringComparer.Ordinal)
            {
                ["Storage:Path"] = StatePath,
            },
            services =>
            {
                services.AddSingleton<TimeProvider>(Time);
                services.AddSingleton<IDiscordClient>(Discord);
                services.AddSingleton<ILoggerProvider>(Logs);
                if (drafter is not null)
                {
                    services.AddSingleton(drafter);
                }
            }
        );

    public FakeTimeProvider Time { get; } = new(_start);

    public FakeDiscord Discord { get; } = new();

    public NotedLogs Logs { get; } = new();

    public string StatePath => Path.Combine(_folder.FullName, "newsbot.db");

    public MessageSurface Messages => Get<MessageSurface>();

    public static async Task<BotOnSamples> StartAsync(
        IDrafter? drafter = null,
        params (string Name, string Value)[] settings
    )
    {
        var bot = new BotOnSamples(
            drafter,
            settings.ToDictionary(s => s.Name, string? (s) => s.Value, StringComparer.Ordinal)
        );
        await bot.Get<CorpusLoader>()
            .LoadAsync(
                bot.Get<Microsoft.Extensions.Options.IOptions<CorpusOptions>>().Value.Sources,
                progress: null,
                CancellationToken.None
            );
        return bot;
    }

    public T Get<T>()
        where T : notnull => _host.Services.GetRequiredService<T>();

    /// <summary>A message in a channel of guild 5.</summary>
    public IncomingMessage Message(string content) =>
        new()
        {
            Id = ++_nextMessage,
            Channel = new ChannelPlace(50, ChannelKind.Channel),
            GuildId = 5,
            Author = Alice,
            IsTyped = true,
            Content = content,
        };

    public IncomingMessage Mention(string content) =>
        Message($"<@{Self.UserId}> {content}") with
        {
            MentionsBot = true,
        };

    public Task AnswerAsync(IncomingMessage message) =>
        Messages.AnswerAsync(message, Self, CancellationToken.None);

    public async Task<AnswerRecord> RecordOfAsync(IncomingMessage question) =>
        (
            await Get<AnswerRecords>().FindByQuestionAsync(question.Id, CancellationToken.None)
        ).ShouldHaveSingleItem();

    public void Dispose()
    {
        _host.Dispose();
        _folder.Delete(recursive: true);
    }
}
