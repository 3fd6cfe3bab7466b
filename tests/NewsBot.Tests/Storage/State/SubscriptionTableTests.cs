using System.Collections.Immutable;
using System.Text;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

public sealed class SubscriptionTableTests : IDisposable
{
    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task A_subscription_is_there_after_a_restart_as_it_was_saved()
    {
        var saved = Of(channel: 3) with
        {
            Locale = "de",
            Hour = 23,
            Minute = 59,
            Zone = "Europe/Berlin",
            Weekdays = 0b001_0101,
            Followed = new Followed(["dams", "trains"], ["Ada Orr"], "Weather"),
            Stories = 9,
            TellsEmpty = false,
            InThread = true,
            State = SubscriptionState.Paused,
        };
        await _state.Subscriptions.SaveAsync(saved, default);

        _state.Reopen();

        (await _state.Subscriptions.FindAsync(3, default)).ShouldBeEquivalentTo(saved);
        (await _state.Subscriptions.FindAsync(4, default)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_follows_nothing_follows_nothing_afterwards()
    {
        await _state.Subscriptions.SaveAsync(Of(channel: 3), default);

        var found = await _state.Subscriptions.FindAsync(3, default);

        found.ShouldBeEquivalentTo(Of(channel: 3));
        found!.Followed.Topics.IsDefault.ShouldBeFalse();
    }

    [Fact]
    public async Task A_channel_has_one_at_most()
    {
        await _state.Subscriptions.SaveAsync(Of(channel: 3), default);
        await _state.Subscriptions.SaveAsync(
            Of(channel: 3) with
            {
                Hour = 9,
                OwnerId = 8,
            },
            default
        );

        var only = (await _state.Subscriptions.ActiveAsync(default)).ShouldHaveSingleItem();

        only.Hour.ShouldBe(9);
        only.OwnerId.Value.ShouldBe(8UL);
    }

    [Fact]
    public async Task Those_of_a_server_and_the_direct_ones_of_a_user_are_apart()
    {
        foreach (
            var subscription in new[]
            {
                Of(channel: 12),
                Of(channel: 11),
                Of(channel: 13) with
                {
                    GuildId = 2,
                },
                Of(channel: 14) with
                {
                    GuildId = null,
                },
                Of(channel: 15) with
                {
                    GuildId = null,
                    OwnerId = 8,
                },
            }
        )
        {
            await _state.Subscriptions.SaveAsync(subscription, default);
        }

        Channels(await _state.Subscriptions.OfGuildAsync(1, default)).ShouldBe([11, 12]);
        Channels(await _state.Subscriptions.OfGuildAsync(2, default)).ShouldBe([13]);
        Channels(await _state.Subscriptions.OfGuildAsync(3, default)).ShouldBeEmpty();
        Channels(await _state.Subscriptions.DirectOfAsync(7, default)).ShouldBe([14]);
        Channels(await _state.Subscriptions.DirectOfAsync(8, default)).ShouldBe([15]);
        Channels(await _state.Subscriptions.ActiveAsync(default)).ShouldBe([11, 12, 13, 14, 15]);
    }

    [Fact]
    public async Task What_is_paused_or_lost_is_not_sent_and_is_still_there()
    {
        await _state.Subscriptions.SaveAsync(Of(channel: 3), default);
        await _state.Subscriptions.SaveAsync(
            Of(channel: 4) with
            {
                State = SubscriptionState.Paused,
            },
            default
        );
        await _state.Subscriptions.SaveAsync(
            Of(channel: 5) with
            {
                State = SubscriptionState.Lost,
            },
            default
        );

        Channels(await _state.Subscriptions.ActiveAsync(default)).ShouldBe([3]);
        Channels(await _state.Subscriptions.OfGuildAsync(1, default)).ShouldBe([3, 4, 5]);
    }

    [Fact]
    public async Task Only_what_was_active_is_lost_and_only_once()
    {
        await _state.Subscriptions.SaveAsync(Of(channel: 3), default);
        await _state.Subscriptions.SaveAsync(
            Of(channel: 4) with
            {
                State = SubscriptionState.Paused,
            },
            default
        );

        (await _state.Subscriptions.LoseAsync(3, default)).ShouldBeTrue();

        (await _state.Subscriptions.LoseAsync(3, default)).ShouldBeFalse();
        (await _state.Subscriptions.LoseAsync(4, default)).ShouldBeFalse();
        (await _state.Subscriptions.LoseAsync(5, default)).ShouldBeFalse();
        (await StateAsync(3)).ShouldBe(SubscriptionState.Lost);
        (await StateAsync(4)).ShouldBe(SubscriptionState.Paused);
    }

    [Fact]
    public async Task What_is_ended_is_gone_from_the_disk_too()
    {
        await _state.Subscriptions.SaveAsync(
            Of(channel: 3) with
            {
                Followed = Followed.Nothing with { Topics = ["Quixotic dams"] },
            },
            default
        );
        Contains("Quixotic").ShouldBeTrue();

        (await _state.Subscriptions.DeleteAsync(3, default)).ShouldBeTrue();

        (await _state.Subscriptions.DeleteAsync(3, default)).ShouldBeFalse();
        (await _state.Subscriptions.FindAsync(3, default)).ShouldBeNull();
        Contains("Quixotic").ShouldBeFalse();
    }

    [Fact]
    public async Task More_than_the_file_takes_is_cut()
    {
        var text = new string('a', StoredFollowed.MaxText) + "b";
        ImmutableArray<string> texts = [.. Enumerable.Repeat(text, StoredFollowed.MaxItems + 1)];
        await _state.Subscriptions.SaveAsync(
            Of(channel: 3) with
            {
                Followed = new Followed(texts, texts, text),
                Locale = text,
            },
            default
        );

        var found = (await _state.Subscriptions.FindAsync(3, default))!;

        found.Locale.ShouldBe(text[..^1]);
        found.Followed.Section.ShouldBe(text[..^1]);
        foreach (var kept in new[] { found.Followed.Topics, found.Followed.Names })
        {
            kept.ShouldBe(Enumerable.Repeat(text[..^1], StoredFollowed.MaxItems));
        }
    }

    [Fact]
    public async Task Ids_as_great_as_discord_may_give_them_and_halves_of_characters_do_no_harm()
    {
        var saved = Of(channel: ulong.MaxValue) with
        {
            GuildId = ulong.MaxValue - 1,
            OwnerId = ulong.MaxValue - 2,
            Followed = Followed.Nothing with { Names = ["Ada \uD83D", "'; DROP TABLE x"] },
        };
        await _state.Subscriptions.SaveAsync(saved, default);

        var found = (
            await _state.Subscriptions.OfGuildAsync(ulong.MaxValue - 1, default)
        ).ShouldHaveSingleItem();

        found.ChannelId.ShouldBe(saved.ChannelId);
        found.OwnerId.ShouldBe(saved.OwnerId);
        found.Followed.Names.ShouldBe(["Ada \uFFFD", "'; DROP TABLE x"]);
    }

    [Fact]
    public async Task A_state_of_a_newer_program_is_not_sent()
    {
        await _state.Subscriptions.SaveAsync(Of(channel: 3), default);
        await _state.File.WriteAsync(
            c => c.Run("UPDATE digest_subscriptions SET state = 'Dreaming'"),
            default
        );

        (await _state.Subscriptions.ActiveAsync(default)).ShouldBeEmpty();
        (await StateAsync(3)).ShouldBe(SubscriptionState.Paused);
    }

    private async Task<SubscriptionState> StateAsync(ulong channel) =>
        (await _state.Subscriptions.FindAsync(channel, default))!.State;

    private static IEnumerable<ulong> Channels(IEnumerable<DigestSubscription> subscriptions) =>
        subscriptions.Select(s => s.ChannelId.Value);

    private DigestSubscription Of(ulong channel) =>
        new()
        {
            ChannelId = channel,
            GuildId = 1,
            OwnerId = 7,
            Since = _state.Time.GetUtcNow(),
        };

    private bool Contains(string text) =>
        _state.Bytes().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
