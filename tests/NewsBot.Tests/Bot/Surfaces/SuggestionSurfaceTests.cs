using NewsBot.Bot.Digests;
using NewsBot.Bot.Sheets;
using NewsBot.Bot.Surfaces;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>What is offered while somebody types a story, a time zone or days.</summary>
public sealed class SuggestionSurfaceTests
{
    [Fact]
    public async Task Stories_are_offered_by_their_headlines_once_they_are_made_and_nobody_waits()
    {
        using var bot = await BotOnSamples.StartAsync();
        (await TypeAsync(bot, "story", "")).ShouldBeEmpty();

        Prepare(bot);

        var all = await TypeAsync(bot, "story", "");
        var summit = await TypeAsync(bot, "story", "leaders");
        all.Count.ShouldBeGreaterThan(3);
        all.ShouldAllBe(c =>
            c.Name.Length <= Choice.MaxLength && c.Value.Length <= Choice.MaxLength
        );
        summit.Count.ShouldBeLessThan(all.Count);
        summit.ShouldAllBe(c => c.Name.Contains("leaders", StringComparison.OrdinalIgnoreCase));
        (await TypeAsync(bot, "story", "zyzzyva")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_offered_stands_for_the_story_with_that_headline()
    {
        using var bot = await BotOnSamples.StartAsync();
        Prepare(bot);
        var stories = bot.Get<CorpusWriter>().Current.LatestStories!;

        foreach (var offered in await TypeAsync(bot, "story", ""))
        {
            stories
                .Find(offered.Value)
                .ShouldNotBeNull()
                .Articles.ShouldContain(a => Markup.Cut(a.Title, Choice.MaxLength) == offered.Name);
        }
    }

    [Theory]
    [InlineData("berl", "Europe/Berlin")]
    [InlineData("europe/be", "Europe/Berlin")]
    [InlineData("new y", "America/New York")]
    [InlineData("argentina/buenos", "America/Argentina/Buenos Aires")]
    [InlineData("utc", "UTC")]
    public async Task Time_zones_are_offered_by_city_as_they_can_be_read(string typed, string zone)
    {
        using var bot = await BotOnSamples.StartAsync();

        var offered = await TypeAsync(bot, "timezone", typed);

        offered.ShouldContain(new Choice(zone, zone));
        offered.ShouldAllBe(c => TimeZones.Find(c.Value) != null);
    }

    [Fact]
    public async Task Not_more_is_offered_than_discord_shows_and_nothing_where_nothing_is_known()
    {
        using var bot = await BotOnSamples.StartAsync();

        (await TypeAsync(bot, "timezone", "")).Count.ShouldBe(Choice.MaxCount);
        (await TypeAsync(bot, "topics", "a")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Days_are_offered_as_they_can_be_read()
    {
        using var bot = await BotOnSamples.StartAsync();

        (await TypeAsync(bot, "days", "week"))
            .Select(c => c.Value)
            .ShouldBe(["weekdays", "weekends"]);
        (await TypeAsync(bot, "days", ""))
            .Select(c => c.Value)
            .ShouldBe(Weekdays.Offered, ignoreOrder: true);
    }

    private static void Prepare(BotOnSamples bot) => bot.Get<CorpusWriter>().Current.Stories();

    private static async Task<IReadOnlyList<Choice>> TypeAsync(
        BotOnSamples bot,
        string option,
        string typed
    )
    {
        var reply = new KeptReply(messageId: 1);
        await bot.Get<SuggestionSurface>()
            .AnswerAsync(
                new AutocompleteInteraction
                {
                    Id = 1,
                    Name = "digest",
                    User = BotOnSamples.Alice,
                    Channel = new ChannelPlace(50, ChannelKind.Channel),
                    Reply = reply,
                    Focused = option,
                    Typed = typed,
                },
                CancellationToken.None
            );
        return reply.Offered;
    }
}
