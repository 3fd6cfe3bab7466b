using System.Text.Json.Nodes;
using NewsBot.Testing;
using NewsBot.Testing.Interactions;
using NewsBot.Testing.Rest;
using NewsBot.Testing.Worlds;

namespace NewsBot.Acceptance.Discord;

/// <summary>The real program on the sample corpus, connected to a scripted Discord.</summary>
public sealed class BotInDiscord : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsbot-");
    private readonly Dictionary<string, string?> _environment;
    private NewsBotProcess _process;

    private BotInDiscord(ScriptedDiscord discord, IReadOnlyDictionary<string, string?> settings)
    {
        Discord = discord;
        _environment = new(settings, StringComparer.Ordinal)
        {
            ["Discord__Token"] = discord.Token,
            ["Discord__ApiBaseUrl"] = discord.ApiBaseUrl.AbsoluteUri,
            ["Storage__Path"] = Path.Combine(_folder.FullName, "newsbot.db"),
        };
        _process = NewsBotProcess.Start(_environment, folder: null);
    }

    /// <summary>Where it is connected to.</summary>
    public ScriptedDiscord Discord { get; }

    /// <summary>Starts it and waits until it is there.</summary>
    public static async Task<BotInDiscord> StartAsync(
        ScriptedDiscordOptions? options = null,
        params (string Name, string Value)[] settings
    )
    {
        var bot = new BotInDiscord(
            await ScriptedDiscord.StartAsync(options),
            settings.ToDictionary(s => s.Name, string? (s) => s.Value, StringComparer.Ordinal)
        );
        await bot.RegisteredAsync(1);
        return bot;
    }

    /// <summary>Stops it and starts it again, with the same state.</summary>
    public async Task RestartAsync()
    {
        await _process.InterruptAsync();
        (await _process.EndAsync()).ExitCode.ShouldBe(0);
        _process.Dispose();
        _process = NewsBotProcess.Start(_environment, folder: null);
        await RegisteredAsync(2);
    }

    /// <summary>Asks a question and waits for the answer.</summary>
    public async Task<JsonObject> AskAsync(string question, ScriptedUser? user = null) =>
        await (await Discord.AskAsync("ask", new { question }, user: user)).Finished;

    /// <summary>Mentions the bot, and waits for its reply.</summary>
    public async Task<JsonObject> MentionAsync(string text) =>
        await ReplyToAsync(await Discord.MentionAsync(text));

    /// <summary>The bot's reply to a message.</summary>
    public async Task<JsonObject> ReplyToAsync(JsonObject question) =>
        (
            await Discord.Rest.Messages.FirstAsync(m =>
                m.Kind == MessageChangeKind.Created
                && (string?)m.Message["message_reference"]?["message_id"] == (string?)question["id"]
            )
        ).Message;

    /// <summary>Presses the button of that name, or emoji.</summary>
    public Task<ScriptedInteraction> PressAsync(
        JsonObject message,
        string name,
        ScriptedUser? user = null
    ) => Discord.PressAsync(message, ButtonOf(message, name), user);

    /// <summary>The id of the button of that name, or emoji.</summary>
    public static string ButtonOf(JsonObject message, string name) =>
        (string)
            Buttons(message)
                .Single(b => (string?)b["label"] == name || (string?)b["emoji"]?["name"] == name)[
                "custom_id"
            ]!;

    /// <summary>All buttons of a message.</summary>
    public static IEnumerable<JsonNode> Buttons(JsonObject message) =>
        message["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray())!;

    /// <summary>All that people read in a message.</summary>
    public static string TextOf(JsonObject message) =>
        string.Join(
            '\n',
            message["embeds"]!
                .AsArray()
                .SelectMany(e => new[] { e!["title"], e["description"], e["footer"]?["text"] })
                .Prepend(message["content"])
                .Select(t => (string?)t)
        );

    public async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await Discord.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task RegisteredAsync(int times)
    {
        await Discord.Rest.Requests.NthAsync(
            times,
            r => r.Route == Routes.GetCommands && r.Status == 200
        );
        await Discord.Gateway.ReadyAsync(null);
    }
}
