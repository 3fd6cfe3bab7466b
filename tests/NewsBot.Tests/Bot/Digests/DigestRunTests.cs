using System.Globalization;
using NewsBot.Bot.Digests;
using NewsBot.Discord;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Digests;

/// <summary>A digest goes out once, on time, whatever breaks.</summary>
public sealed class DigestRunTests : IDisposable
{
    private readonly DigestRig _rig = new();

    public DigestRunTests() =>
        _rig.Publish(
            "mill",
            "A fire destroyed the grain mill in Tarn on Monday. Nobody was hurt.",
            "Fire destroys the grain mill in Tarn",
            "2026-05-04"
        );

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task It_comes_at_its_hour_and_not_before_and_once()
    {
        await _rig.SubscribeAsync();
        await _rig.LookAsync();
        _rig.Discord.Posts.ShouldBeEmpty();

        _rig.Time.Advance(TimeSpan.FromMinutes(1));
        await _rig.LookAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(5));

        var post = _rig.Discord.Posts.ShouldHaveSingleItem();
        post.Channel.ShouldBe(DigestRig.Channel);
        post.Text.ShouldContain("Fire destroys the grain mill in Tarn");
        post.Text.ShouldContain("> A fire destroyed the grain mill in Tarn on Monday.");
        post.Text.ShouldNotContain("Late");
    }

    [Fact]
    public async Task After_a_restart_it_is_known_that_it_was_sent()
    {
        await SendAsync();

        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));

        _rig.Discord.Posts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_is_killed_before_it_is_there_is_followed_by_one_who_sends_it()
    {
        _rig.Discord.Before = (_, token) => _rig.Discord.KillAsync(token);
        await DueAsync();
        await _rig.DieAsync();
        _rig.Discord.Posts.ShouldBeEmpty();

        _rig.Discord.Before = static (_, _) => Task.CompletedTask;
        _rig.Start();
        await _rig.LookAsync();

        _rig.Discord.Posts.ShouldHaveSingleItem();
        (await _rig.Get<DeliveryTable>().ClaimedAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public async Task Who_is_killed_before_it_is_noted_is_followed_by_one_who_finds_it(int minutes)
    {
        _rig.Discord.After = (_, token) => _rig.Discord.KillAsync(token);
        await DueAsync();
        await _rig.DieAsync();
        _rig.Discord.Posts.ShouldHaveSingleItem();

        _rig.Discord.After = static (_, _) => Task.CompletedTask;
        _rig.Time.Advance(TimeSpan.FromMinutes(minutes));
        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));

        var post = _rig.Discord.Posts.ShouldHaveSingleItem();
        var sent = await _rig.Get<DeliveryTable>()
            .LastSentAsync(DigestRig.Channel, DigestRun.Occasion, default);
        sent!.MessageId.ShouldBe(post.Id);
        (await _rig.Get<AnswerRecords>().FindAsync(sent.Id, default))!.AnswerMessageId.ShouldBe(
            post.Id
        );
    }

    [Theory]
    [InlineData(1, true, 1)]
    [InlineData(1, false, 0)]
    [InlineData(10, true, 0)]
    public async Task Where_nobody_may_look_it_is_sent_again_only_while_Discord_knows_its_nonce(
        int minutes,
        bool enforcesNonce,
        int sent
    )
    {
        // Another machine: nobody knows whether that program is over, until it had time enough.
        _rig.Start(isOtherMachine: true);
        (_rig.Discord.MayRead, _rig.Discord.TellsLast) = (false, false);
        _rig.Discord.EnforcesNonce = enforcesNonce;
        _rig.Discord.Before = (_, token) => _rig.Discord.KillAsync(token);
        await DueAsync();
        await _rig.DieAsync();

        _rig.Discord.Before = static (_, _) => Task.CompletedTask;
        _rig.Time.Advance(TimeSpan.FromMinutes(minutes));
        _rig.Start();
        await _rig.LookAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(15));

        _rig.Discord.Posts.Count.ShouldBe(sent);
        (await _rig.Get<DeliveryTable>().ClaimedAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_programs_on_one_file_send_it_once_to_each_channel()
    {
        for (var channel = 60UL; channel < 80; channel++)
        {
            await _rig.SubscribeAsync(channel);
        }

        var one = _rig.Run;
        var other = _rig.Start(isOtherMachine: true);
        _rig.Time.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(one.LookAsync(default), other.LookAsync(default));

        _rig.Discord.Posts.Select(p => p.Channel.Value)
            .Order()
            .ShouldBe(Enumerable.Range(60, 20).Select(i => (ulong)i));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_or_far_ahead_for_a_while_makes_no_second_one()
    {
        await SendAsync();
        var now = _rig.Time.GetUtcNow();

        _rig.Time.AdjustTime(now.AddHours(-5));
        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromHours(6), stepMinutes: 7);
        _rig.Discord.Posts.ShouldHaveSingleItem();

        // Who is there in a year sends that day's; back again, today's stays the only one, and tomorrow's comes.
        _rig.Time.AdjustTime(now.AddDays(365));
        await _rig.LookAsync();
        _rig.Time.AdjustTime(now.AddHours(2));
        await _rig.LiveAsync(TimeSpan.FromDays(1), stepMinutes: 30);
        _rig.Discord.Posts.Select(p => DateOnly.FromDateTime(p.At.Date))
            .ShouldBe([new(2026, 5, 4), new(2027, 5, 4), new(2026, 5, 5)]);
    }

    [Theory]
    [InlineData(9, false, 1)]
    [InlineData(61, true, 1)]
    [InlineData(359, true, 1)]
    [InlineData(361, false, 0)]
    public async Task What_was_missed_is_caught_up_for_some_hours_and_says_so(
        int minutes,
        bool isLate,
        int sent
    )
    {
        await _rig.SubscribeAsync();
        _rig.Time.Advance(TimeSpan.FromMinutes(1 + minutes));
        await _rig.LookAsync();

        _rig.Discord.Posts.Count.ShouldBe(sent);
        _rig.Discord.Posts.Count(p => p.Text.Contains("Late: it was due")).ShouldBe(isLate ? 1 : 0);
    }

    [Fact]
    public async Task What_was_due_before_somebody_subscribed_is_not_sent()
    {
        _rig.Time.Advance(TimeSpan.FromMinutes(30));
        await _rig.SubscribeAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(5));

        _rig.Discord.Posts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task A_day_without_news_says_so_or_is_silent(bool tellsEmpty, int sent)
    {
        _rig.Time.Advance(TimeSpan.FromDays(7));
        await _rig.SubscribeAsync(with: s => s with { TellsEmpty = tellsEmpty });
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));

        _rig.Discord.Posts.Count.ShouldBe(sent);
        _rig.Discord.Posts.ShouldAllBe(p => p.Text.Contains("Nothing was published"));
    }

    [Theory]
    [InlineData(403, 50013)]
    [InlineData(403, 50001)]
    [InlineData(404, 10003)]
    public async Task A_channel_that_is_closed_or_gone_pauses_it_and_its_owner_hears_of_it_once(
        int status,
        int code
    )
    {
        _rig.Discord.Refusal = c =>
            c == DigestRig.Channel
                ? new DiscordException("no") { Status = status, Code = code }
                : null;
        await DueAsync();
        await _rig.LiveAsync(TimeSpan.FromDays(2), stepMinutes: 30);

        var told = _rig.Discord.Posts.ShouldHaveSingleItem();
        told.Channel.Value.ShouldBe(1_010UL);
        told.Text.ShouldContain("<#50>");
        var kept = await _rig.Get<SubscriptionTable>().FindAsync(DigestRig.Channel, default);
        kept!.State.ShouldBe(SubscriptionState.Lost);
    }

    [Fact]
    public async Task Closed_direct_messages_pause_it_without_a_word()
    {
        _rig.Discord.Refusal = static _ => new DiscordException("no")
        {
            Status = 403,
            Code = 50007,
        };
        await _rig.SubscribeAsync(with: s => s with { GuildId = null });
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));

        _rig.Discord.Posts.ShouldBeEmpty();
        var kept = await _rig.Get<SubscriptionTable>().FindAsync(DigestRig.Channel, default);
        kept!.State.ShouldBe(SubscriptionState.Lost);
    }

    [Fact]
    public async Task While_Discord_is_down_it_waits_and_then_comes_once()
    {
        _rig.Discord.Refusal = static _ => new DiscordException("down") { Status = 503 };
        await DueAsync();
        await _rig.LookAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(20));
        _rig.Discord.Refusal = static _ => null;
        await _rig.LiveAsync(TimeSpan.FromMinutes(5));

        _rig.Discord.Posts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_that_fails_as_nobody_foresaw_costs_the_others_and_the_bot_nothing()
    {
        _rig.Discord.Before = static (channel, _) =>
            channel == DigestRig.Channel
                ? throw new InvalidOperationException("nobody foresaw this")
                : Task.CompletedTask;
        await _rig.SubscribeAsync(60);
        await DueAsync();
        await _rig.SubscribeAsync(70, s => s with { Since = s.Since.AddMinutes(-1) });
        await _rig.LiveAsync(TimeSpan.FromMinutes(4));

        _rig.Discord.Posts.Select(p => p.Channel.Value).Order().ShouldBe([60UL, 70UL]);
    }

    [Fact]
    public async Task What_is_refused_as_it_is_is_not_tried_for_ever()
    {
        var tries = 0;
        _rig.Discord.Refusal = _ =>
        {
            tries++;
            return new DiscordException("bad") { Status = 400, Code = 50035 };
        };
        await DueAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(10));

        tries.ShouldBe(1);
    }

    [Fact]
    public async Task In_a_week_over_a_change_of_the_clocks_there_is_one_a_day_at_eight()
    {
        using var rig = new DigestRig("2026-03-26T00:00:30Z");
        await rig.SubscribeAsync(with: s => s with { Zone = "Europe/Berlin" });
        for (var day = 0; day < 7; day++)
        {
            await rig.LiveAsync(TimeSpan.FromDays(1), stepMinutes: 10);
            rig.Start();
        }

        rig.Discord.Posts.Select(p => p.At.ToString("dd HH:mm", CultureInfo.InvariantCulture)[..4])
            .ShouldBe(["26 0", "27 0", "28 0", "29 0", "30 0", "31 0", "01 0"]);
        rig.Discord.Posts.Select(p => p.At.Hour).ShouldBe([7, 7, 7, 6, 6, 6, 6]);
    }

    [Fact]
    public async Task On_weekdays_Monday_tells_what_happened_since_Friday()
    {
        using var rig = new DigestRig("2026-05-08T07:59:30Z");
        rig.Publish("sat", "A dam broke above Orrin on Saturday.", "Dam breaks", "2026-05-09");
        await rig.SubscribeAsync(with: s => s with { Weekdays = 0b001_1111 });
        await rig.LiveAsync(TimeSpan.FromDays(3.1), stepMinutes: 20);

        rig.Discord.Posts.Select(p => p.Text.Contains("Dam breaks")).ShouldBe([false, true]);
        rig.Discord.Posts[^1].Text.ShouldContain("8 May 2026 – 11 May 2026");
    }

    [Fact]
    public async Task What_it_cites_is_watched_for_two_days_and_a_change_is_told_below_it_once()
    {
        await SendAsync();
        await _rig.LiveAsync(TimeSpan.FromMinutes(2));
        _rig.Publish(
            "mill",
            "A fire damaged the grain mill in Tarn on Monday. Nobody was hurt.",
            "Fire damages the grain mill in Tarn",
            "2026-05-04"
        );
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));
        _rig.Start();
        await _rig.LiveAsync(TimeSpan.FromMinutes(3));

        _rig.Discord.Posts.Count.ShouldBe(2);
        var note = _rig.Discord.Posts[^1];
        note.Message.ReplyTo.ShouldBe(_rig.Discord.Posts[0].Id);
        note.Text.ShouldContain("was changed since: Fire destroys the grain mill in Tarn (Post)");
    }

    [Fact]
    public async Task An_article_that_is_gone_is_told_and_after_two_days_nothing_is()
    {
        await SendAsync();
        var corpus = _rig.Get<Core.Snapshots.CorpusWriter>();
        corpus.Withdraw([new("mill")]);
        await _rig.LiveAsync(TimeSpan.FromMinutes(2));
        _rig.Discord.Posts[^1].Text.ShouldContain("no longer in the corpus");

        await _rig.LiveAsync(TimeSpan.FromDays(2), stepMinutes: 360);
        var count = _rig.Discord.Posts.Count;
        _rig.Publish("mill", "It is back, and other than it was.", "Back", "2026-05-04");
        await _rig.LiveAsync(TimeSpan.FromMinutes(2));
        _rig.Discord.Posts.Skip(count).ShouldNotContain(p => p.Message.ReplyTo != null);
    }

    [Fact]
    public async Task In_a_thread_each_story_stands_alone()
    {
        await _rig.SubscribeAsync(with: s => s with { InThread = true });
        _rig.Time.Advance(TimeSpan.FromMinutes(1));
        await _rig.LookAsync();

        _rig.Discord.Posts.Count.ShouldBe(2);
        var story = _rig.Discord.Posts[^1];
        story.Channel.Value.ShouldBe(_rig.Discord.Posts[0].Id.Value);
        story.Text.ShouldContain("Fire destroys the grain mill in Tarn");
    }

    private async Task DueAsync()
    {
        await _rig.SubscribeAsync();
        _rig.Time.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task SendAsync()
    {
        await DueAsync();
        await _rig.LookAsync();
        _rig.Discord.Posts.ShouldHaveSingleItem();
    }
}
