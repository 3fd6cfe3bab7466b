using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>A channel hears of a story that it follows when something new is told, at most so often.</summary>
public sealed class StoryNewsTests : IDisposable
{
    private const string First =
        "A fire destroyed the grain mill in Tarn on Monday. The grain mill in Tarn burned for four hours.";

    private readonly DigestRig _rig = new("2026-05-04T10:00:00Z");

    public StoryNewsTests() =>
        _rig.Publish("a", First, "Fire destroys the grain mill in Tarn", "2026-05-04");

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task What_is_new_is_told_once_with_its_source()
    {
        await FollowAsync();
        await _rig.LiveAsync(TimeSpan.FromHours(7), stepMinutes: 60);
        _rig.Discord.Posts.ShouldBeEmpty();

        Arrest();
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);
        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);

        var post = _rig.Discord.Posts.ShouldHaveSingleItem();
        post.Text.ShouldContain("New in a story that is followed here (1 article more):");
        post.Text.ShouldContain(
            "> Police in Tarn arrested 2 workers of the grain mill after the fire."
        );
        post.Text.ShouldNotContain("burned for four hours");
    }

    [Fact]
    public async Task A_page_that_only_repeats_is_no_news()
    {
        await FollowAsync();
        _rig.Publish("b", First, "Fire destroys the grain mill in Tarn", "2026-05-05", "Herald");
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);
        Arrest();
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);

        _rig.Discord.Posts.ShouldHaveSingleItem().Text.ShouldContain("arrested 2 workers");
    }

    [Fact]
    public async Task It_is_told_of_at_most_every_six_hours()
    {
        await FollowAsync();
        await _rig.LiveAsync(TimeSpan.FromHours(7), stepMinutes: 60);
        Arrest();
        await _rig.LookAsync();
        _rig.Publish(
            "c",
            "The grain mill in Tarn will be built again for 7 million, its owner promised after the fire.",
            "Grain mill in Tarn to be built again after the fire",
            "2026-05-05"
        );
        await _rig.LiveAsync(TimeSpan.FromHours(5.4), stepMinutes: 30);
        _rig.Discord.Posts.Count.ShouldBe(1);
        await _rig.LiveAsync(TimeSpan.FromHours(1), stepMinutes: 30);

        _rig.Discord.Posts.Count.ShouldBe(2);
        _rig.Discord.Posts[^1].Text.ShouldContain("7 million");
        _rig.Discord.Posts[^1].Text.ShouldNotContain("arrested");
    }

    [Fact]
    public async Task A_killed_program_is_followed_by_one_that_tells_it_once()
    {
        await FollowAsync();
        await _rig.LiveAsync(TimeSpan.FromHours(7), stepMinutes: 60);
        Arrest();
        _rig.Discord.After = (_, token) => _rig.Discord.KillAsync(token);
        await _rig.DieAsync();
        _rig.Discord.After = static (_, _) => Task.CompletedTask;
        _rig.Time.Advance(TimeSpan.FromMinutes(10));
        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);

        _rig.Discord.Posts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_it_follows_no_more()
    {
        await FollowAsync();
        _rig.Discord.Refusal = static _ => new DiscordException("no")
        {
            Status = 403,
            Code = 50001,
        };
        Arrest();
        await _rig.LiveAsync(TimeSpan.FromHours(8), stepMinutes: 60);

        (await _rig.Get<FollowTable>().AllAsync(default)).ShouldBeEmpty();
    }

    private void Arrest() =>
        _rig.Publish(
            "d",
            "Police in Tarn arrested 2 workers of the grain mill after the fire. A fire destroyed the grain mill in Tarn on Monday.",
            "Two arrested after fire at the grain mill in Tarn",
            "2026-05-05",
            "Herald"
        );

    private Task<bool> FollowAsync() =>
        _rig.Get<FollowTable>()
            .SaveAsync(
                new FollowedStory(
                    DigestRig.Channel,
                    "story:a",
                    GuildId: (GuildId)5UL,
                    OwnerId: 10,
                    "Fire",
                    ["a"],
                    _rig.Time.GetUtcNow()
                ),
                default
            );
}
