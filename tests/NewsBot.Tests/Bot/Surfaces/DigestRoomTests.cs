using NewsBot.Bot;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Snapshots;
using NewsBot.Core.Stories.Telling;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Tests.Articles;
using NewsBot.Tests.Stories;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary>Much that has to find room in one message.</summary>
public sealed class DigestRoomTests
{
    [Fact]
    public void Ten_stories_with_addresses_of_an_ordinary_length_are_all_named()
    {
        var days = new StoryPeriod(new(2026, 5, 1), new(2026, 5, 2));
        var digested = new Result.Digested(
            new Digest(days, [.. Enumerable.Range(0, 10).Select(Story)], 0),
            Newest: null
        )
        {
            Request = new Request.Digest(""),
            Corpus = CorpusSnapshot.Empty,
            Clock = DateTimeOffset.UnixEpoch,
        };

        var text = DigestMessage
            .Of(null, digested, "", Phrases.Load(), "en-US")
            .Embeds[0]
            .Description!;

        for (var i = 1; i <= 10; i++)
        {
            text.ShouldContain($"**{i}. ");
        }

        // A sentence of one outlet, and somebody's words from another.
        ToldStory Story(int number) =>
            Of("Post", number, "The fire destroyed the grain mill in Tarn, said firefighters.") with
            {
                Quotations = Of(
                    "Echo",
                    number,
                    "\"The roof of the mill fell at noon,\" said Ada Orr, the mayor of Tarn."
                ).Quotations,
            };

        ToldStory Of(string outlet, int number, string text) =>
            Told.Tell(
                days,
                ArticleBuilder.Build(
                    $"{outlet}{number}",
                    text,
                    $"Fire destroys the grain mill number {number} in Tarn",
                    "2026-05-01",
                    outlet,
                    url: $"https://www.dunmarrow-beacon.example/news/regional/2026/05/01/fire-destroys-grain-mill-in-tarn-{number}"
                )
            );
    }

    [Fact]
    public async Task A_list_of_digests_that_follow_much_is_one_that_discord_takes()
    {
        using var on = await DigestCommands.StartAsync();
        var topics = string.Join(
            ", ",
            Enumerable.Range(1, 10).Select(i => $"{i}{new string('a', 40)}")
        );
        foreach (var channel in Enumerable.Range(100, 25))
        {
            await on.RunAsync(
                on.Digest("subscribe", ("topics", topics)) with
                {
                    Channel = new ChannelPlace((ulong)channel, ChannelKind.Channel),
                }
            );
        }

        await on.RunAsync("list");
    }
}
