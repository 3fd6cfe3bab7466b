using NewsBot.Bot.Sheets;
using NewsBot.Discord.Messages;
using NewsBot.Requests;

namespace NewsBot.Tests.Bot;

/// <summary>The pictures of <c>docs/discord-replies.md</c> are what the program says.</summary>
public sealed class DiscordRepliesPageTests(SampleSheets news) : IClassFixture<SampleSheets>
{
    private const string Fence = "```";
    private const string Insult = "Who called the offer an insult to patience?";

    private static readonly DateTimeOffset _now = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_answer() => Check("An answer", Page(await news.AskAsync(Insult)));

    [Fact]
    public async Task Its_sources() =>
        Check("Its sources", Details(ButtonVerb.Sources, await news.AskAsync(Insult)));

    [Fact]
    public async Task Its_words_in_context() =>
        Check(
            "Words in context",
            Details(ButtonVerb.Context, await news.AskAsync("What did Penhale say?"))
        );

    [Fact]
    public async Task No_answer_but_a_choice() =>
        Check("No answer, but a choice", Page(await news.AskAsync("What did Halloran say?")));

    [Fact]
    public async Task A_check() =>
        Check("A check", Page(await news.CheckAsync("The sluice stays open", "Calloway")));

    [Fact]
    public async Task A_digest()
    {
        var shown = await news.ServeAsync(
            new Request.Digest("") { Day = new DateOnly(2026, 9, 17), Count = 4 }
        );
        Check(
            "A digest",
            DigestMessage.Of(
                DiscordLimits.Record,
                (Result.Digested)shown.Served.Result,
                "",
                news.Phrases,
                "en-US"
            )
        );
    }

    [Fact]
    public async Task A_story() =>
        Check("A story", Page(await news.ServeAsync(new Request.Story("tram strike"))));

    private OutgoingMessage Page(Shown shown) =>
        DiscordLimits.Messages(shown.Content, shown.Served, news.Details, news.Phrases).First();

    private OutgoingMessage Details(ButtonVerb verb, Shown shown) =>
        news.Details.Of(verb, shown.Content, "en-US");

    private static void Check(string section, OutgoingMessage message) =>
        Picture(section).ShouldBe(DiscordPicture.Of(message, _now), section);

    // What stands in the first block of code below a heading.
    private static string Picture(string section)
    {
        var page = Path.Combine(AppContext.BaseDirectory, "docs", "discord-replies.md");
        var lines = File.ReadLines(page)
            .SkipWhile(l => l != $"## {section}")
            .SkipWhile(l => !l.StartsWith(Fence, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(l => l != Fence);
        return string.Join('\n', lines);
    }
}
