using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsBot.Storage.State;
using NewsBot.Testing;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Rest;

namespace NewsBot.Acceptance.Discord;

/// <summary>The real program is killed (SIGKILL) again and again while it sends digests, each time at a message that just came in.</summary>
public sealed class DigestKillSpecs : IDisposable
{
    private const int Kills = 30;
    private const int Channels = 120;
    private const int MessagesBetweenKills = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_thirty_times_while_it_sends_it_sends_each_channel_one_digest()
    {
        await using var discord = await ScriptedDiscord.StartAsync(
            // No nonce is remembered: what is there has to be found.
            new ScriptedDiscordOptions { Guilds = Channels, NonceMemory = TimeSpan.Zero }
        );
        using var state = Open();
        await SubscribeAsync(discord, state);
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiBaseUrl"] = discord.ApiBaseUrl.AbsoluteUri,
            ["Discord__Digests__PerSecond"] = "40",
            ["Storage__Path"] = state.FullPath,
        };

        for (var kill = 1; kill <= Kills; kill++)
        {
            // Its end in the middle of a message: the next one only says that it is under way.
            using var program = NewsBotProcess.Start(environment, folder: null);
            await discord.Rest.Messages.NthAsync(
                kill * MessagesBetweenKills,
                m => m.Kind == MessageChangeKind.Created
            );
            program.Kill();
        }

        using (NewsBotProcess.Start(environment, folder: null))
        {
            await discord.Rest.Messages.NthAsync(
                Channels,
                m => m.Kind == MessageChangeKind.Created
            );
            await SettledAsync(state);
        }

        discord
            .Guilds.Select(g => discord.MessagesIn(g.ChannelId).Count)
            .ShouldAllBe(count => count == 1);
        // That programs start so soon after each other is the test's doing.
        discord.Findings.Entries.ShouldAllBe(f => f.Kind == FindingKind.IdentifyTooFast);
    }

    private StateFile Open() =>
        new(
            Options.Create(
                new StorageOptions { Path = Path.Combine(_folder.FullName, "newsbot.db") }
            ),
            TimeProvider.System,
            NullLogger<StateFile>.Instance
        );

    // Due a minute ago, which is caught up.
    private static async Task SubscribeAsync(ScriptedDiscord discord, StateFile state)
    {
        var table = new SubscriptionTable(state);
        var due = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        foreach (var guild in discord.Guilds)
        {
            await table.SaveAsync(
                new DigestSubscription
                {
                    ChannelId = guild.ChannelId,
                    GuildId = guild.Id,
                    OwnerId = 10,
                    Hour = due.Hour,
                    Minute = due.Minute,
                    Since = due.AddHours(-1),
                },
                CancellationToken.None
            );
        }
    }

    // The last message is there before the program knows it.
    private static async Task SettledAsync(StateFile state)
    {
        var table = new DeliveryTable(state, TimeProvider.System);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (
            (await table.SentAsync("digest:", DateTimeOffset.UnixEpoch, patience.Token)).Count
            < Channels
        )
        {
            await Task.Yield();
        }
    }
}
