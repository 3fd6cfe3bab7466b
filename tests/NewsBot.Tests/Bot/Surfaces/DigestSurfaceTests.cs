using NewsBot.Bot.Digests;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Tests.Bot.Surfaces;

/// <summary><c>/digest</c>: who may set up what a channel gets by itself, and what is kept of it.</summary>
public sealed class DigestSurfaceTests
{
    private const ulong AlicesDirect = 1_010;

    // Of the samples: a Monday's digest tells of the week before.
    private static readonly (string Name, string Value)[] _monday = [("days", "monday")];

    [Fact]
    public async Task A_digest_is_set_up_as_it_was_asked_for()
    {
        using var on = await DigestCommands.StartAsync();

        var said = await on.SayAsync(
            "subscribe",
            ("hour", "7"),
            ("minute", "5"),
            ("timezone", "berlin"),
            ("days", "mon, fri"),
            ("topics", "dams, *trains*"),
            ("names", "Ada Orr"),
            ("section", "Weather"),
            ("max", "3"),
            ("empty", "false"),
            ("thread", "true")
        );

        said.ShouldBe(
            "A digest comes here: 07:05 Europe/Berlin, on Monday, Friday, 3 stories at most · first: dams, \\*trains\\*, Ada Orr, Weather · next <t:1789967100:R>. See what it looks like with /digest preview."
        );
        (await on.FindAsync()).ShouldBeEquivalentTo(
            new DigestSubscription
            {
                ChannelId = DigestCommands.Channel,
                GuildId = DigestCommands.Guild,
                OwnerId = BotOnSamples.Alice.Id,
                Locale = "en-US",
                Hour = 7,
                Minute = 5,
                Zone = "Europe/Berlin",
                Weekdays = 0b001_0001,
                Followed = new Followed(["dams", "*trains*"], ["Ada Orr"], "Weather"),
                Stories = 3,
                TellsEmpty = false,
                InThread = true,
                Since = on.Bot.Time.GetUtcNow(),
            }
        );
    }

    [Fact]
    public async Task What_nobody_says_is_eight_in_the_zone_of_the_settings_every_day()
    {
        using var on = await DigestCommands.StartAsync(("Discord:Digests:TimeZone", "Asia/Tokyo"));

        var said = await on.SayAsync("subscribe");

        said.ShouldContain("08:00 Asia/Tokyo, every day, 5 stories at most · next <t:");
        (await on.FindAsync())!.TellsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_who_may_manage_messages_sets_anything_and_anybody_may_look()
    {
        using var on = await DigestCommands.StartAsync();
        string[] changing = ["subscribe", "edit", "pause", "preview", "unsubscribe"];
        foreach (var path in changing)
        {
            (await AsAsync(path, DiscordPermissions.SendMessages)).ShouldStartWith(
                "You need the permission Manage Messages"
            );
        }

        (await on.FindAsync()).ShouldBeNull();
        (await AsAsync("subscribe", DiscordPermissions.Administrator)).ShouldStartWith("A digest");
        foreach (var path in changing)
        {
            await AsAsync(path, DiscordPermissions.None);
        }

        (await on.FindAsync())!.State.ShouldBe(SubscriptionState.Active);
        (await AsAsync("why", DiscordPermissions.None)).ShouldBe("No digest was sent here yet.");
        (await on.RunAsync(on.Digest("list") with { UserPermissions = DiscordPermissions.None }))
            .Embeds[0]
            .Description!.ShouldStartWith("<#50>: ");

        async Task<string> AsAsync(string path, DiscordPermissions permissions) =>
            (await on.RunAsync(on.Digest(path) with { UserPermissions = permissions })).Content;
    }

    [Fact]
    public async Task A_channel_that_has_one_is_told_so_and_keeps_it()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe", ("hour", "7"));

        (await on.SayAsync("subscribe", ("hour", "9"))).ShouldStartWith("There is a digest here");

        (await on.FindAsync())!.Hour.ShouldBe(7);
    }

    [Fact]
    public async Task A_thread_has_that_of_its_channel()
    {
        using var on = await DigestCommands.StartAsync();
        var thread = new ChannelPlace(51, ChannelKind.Thread, ParentId: DigestCommands.Channel);

        await on.RunAsync(on.Digest("subscribe") with { Channel = thread });
        (await on.FindAsync()).ShouldNotBeNull();
        await on.RunAsync(on.Digest("unsubscribe") with { Channel = thread });

        (await on.FindAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_changed_is_what_was_named()
    {
        using var on = await DigestCommands.StartAsync();
        (await on.SayAsync("edit", ("max", "2"))).ShouldStartWith("No digest comes here.");
        await on.SayAsync("subscribe", ("topics", "dams"), ("max", "9"));
        var before = (await on.FindAsync())!;
        on.Bot.Time.Advance(TimeSpan.FromHours(1));

        (await on.SayAsync("edit", ("max", "2"))).ShouldContain("2 stories at most · first: dams");

        (await on.FindAsync()).ShouldBeEquivalentTo(before with { Stories = 2 });
    }

    [Theory]
    [InlineData("hour", "9")]
    [InlineData("minute", "30")]
    [InlineData("timezone", "Berlin")]
    [InlineData("days", "friday")]
    public async Task A_time_that_is_changed_counts_from_now_on(string option, string value)
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe");
        on.Bot.Time.Advance(TimeSpan.FromHours(1));

        await on.SayAsync("edit", (option, value));

        (await on.FindAsync())!.Since.ShouldBe(on.Bot.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_pause_ends_when_somebody_says_so_and_what_was_due_meanwhile_is_not_sent()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe");

        (await on.SayAsync("pause")).ShouldStartWith("Paused.");
        (await on.FindAsync())!.State.ShouldBe(SubscriptionState.Paused);
        on.Bot.Time.Advance(TimeSpan.FromDays(3));
        (await on.SayAsync("pause", ("on", "false"))).ShouldStartWith("It comes again: 08:00");

        var resumed = (await on.FindAsync())!;
        resumed.State.ShouldBe(SubscriptionState.Active);
        resumed.Since.ShouldBe(on.Bot.Time.GetUtcNow());
    }

    [Fact]
    public async Task One_that_was_lost_goes_on_in_the_same_way()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe");
        await on.Subscriptions.LoseAsync(DigestCommands.Channel, CancellationToken.None);

        await on.SayAsync("pause", ("on", "false"));

        (await on.FindAsync())!.State.ShouldBe(SubscriptionState.Active);
    }

    [Fact]
    public async Task What_is_ended_is_gone()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe");

        (await on.SayAsync("unsubscribe")).ShouldBe("No digest comes here any more.");

        (await on.FindAsync()).ShouldBeNull();
        (await on.SayAsync("unsubscribe")).ShouldStartWith("No digest comes here.");
        (await on.SayAsync("pause")).ShouldStartWith("No digest comes here.");
        (await on.SayAsync("preview")).ShouldStartWith("No digest comes here.");
    }

    [Fact]
    public async Task A_preview_is_what_will_be_sent_next_without_buttons()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe", _monday);
        var kept = (await on.FindAsync())!;
        var next = DigestSchedule.Next(kept, on.Bot.Time.GetUtcNow());

        var preview = await on.RunAsync("preview");

        var (composed, digested) = await on
            .Bot.Get<DigestComposer>()
            .ComposeAsync(kept, next, AnswerRecord.NewId(), isLate: false, CancellationToken.None);
        digested.Digest.Stories.Length.ShouldBe(5);
        preview.Embeds.ShouldBe(composed.Embeds);
        preview.Rows.ShouldBeEmpty();
        composed.Rows.ShouldNotBeEmpty();
        preview.Content.ShouldBe("This would be sent <t:1789977600:F>, as of now:");
        preview.Embeds[0].Description!.ShouldStartWith("**14 September 2026 – 21 September 2026**");
    }

    [Theory]
    [InlineData("true", "This would be sent")]
    [InlineData("false", "There is nothing to tell yet; if that stays so, nothing is sent")]
    public async Task A_preview_of_nothing_says_whether_that_will_be_told(string empty, string says)
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe", ("empty", empty));

        var preview = await on.RunAsync("preview");

        preview.Content.ShouldStartWith(says);
        preview.Embeds[0].Description!.ShouldContain("Nothing was published");
    }

    [Fact]
    public async Task What_is_followed_is_told_first()
    {
        using var on = await DigestCommands.StartAsync();
        await on.SayAsync("subscribe", [.. _monday, ("max", "1"), ("topics", "feather summit")]);
        var first = (await on.RunAsync("preview")).Embeds[0].Description!;

        await on.SayAsync("edit", ("topics", "trams"));
        var second = (await on.RunAsync("preview")).Embeds[0].Description!;

        first.ShouldContain("followed: feather summit");
        second.ShouldContain("followed: trams");
        first.Split('\n')[2].ShouldNotBe(second.Split('\n')[2]);
    }

    [Fact]
    public async Task The_list_shows_those_of_the_server_and_ones_own_and_nobody_elses()
    {
        using var on = await DigestCommands.StartAsync();
        (await on.SayAsync("list")).ShouldStartWith("There is no digest in this server");
        await on.SayAsync("subscribe");
        await on.SayAsync("subscribe", ("direct", "true"), ("hour", "22"));
        await on.RunAsync(
            on.Digest("subscribe", ("direct", "true"), ("hour", "21")) with
            {
                User = DigestCommands.Bob,
            }
        );
        await on.RunAsync(
            on.Digest("subscribe") with
            {
                GuildId = 6,
                Channel = new ChannelPlace(60, ChannelKind.Channel),
            }
        );
        await on.RunAsync(
            on.Digest("subscribe", ("hour", "9")) with
            {
                Channel = new ChannelPlace(52, ChannelKind.Channel),
            }
        );
        await on.SayAsync("pause");
        await on.Subscriptions.LoseAsync(52, CancellationToken.None);

        var lines = (await on.RunAsync("list")).Embeds[0].Description!.Split('\n');

        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("To you alone: 22:00 UTC");
        lines[0].ShouldEndWith(":R>");
        lines[1].ShouldStartWith("<#50>: 08:00 UTC, every day");
        lines[1].ShouldEndWith(" · paused");
        lines[2].ShouldStartWith("<#52>: 09:00 UTC");
        lines[2].ShouldContain(" · paused: I was not allowed to write there.");
    }

    [Fact]
    public async Task A_long_list_ends_with_dots()
    {
        using var on = await DigestCommands.StartAsync();
        foreach (var channel in Enumerable.Range(100, 26))
        {
            await on.RunAsync(
                on.Digest("subscribe") with
                {
                    Channel = new ChannelPlace((ulong)channel, ChannelKind.Channel),
                }
            );
        }

        var lines = (await on.RunAsync("list")).Embeds[0].Description!.Split('\n');

        lines.Length.ShouldBe(21);
        lines[^1].ShouldBe("…");
    }

    [Fact]
    public async Task Anybody_may_have_one_of_their_own_by_direct_message()
    {
        using var on = await DigestCommands.StartAsync();
        var command = on.Digest("subscribe", ("direct", "true")) with
        {
            UserPermissions = DiscordPermissions.None,
        };

        (await on.RunAsync(command)).Content.ShouldStartWith("A digest comes here: 08:00");

        var own = (await on.FindAsync(AlicesDirect))!;
        own.GuildId.ShouldBeNull();
        own.OwnerId.ShouldBe(BotOnSamples.Alice.Id);
        (await on.FindAsync()).ShouldBeNull();
        (await on.RunAsync(command)).Content.ShouldStartWith("There is a digest here already.");
    }

    [Fact]
    public async Task In_a_direct_conversation_it_is_changed_there_and_by_its_owner_alone()
    {
        using var on = await DigestCommands.StartAsync();
        (await DirectAsync("subscribe")).ShouldStartWith("A digest comes here");

        (await DirectAsync("edit", ("hour", "9"))).ShouldStartWith("Changed: 09:00");
        (await on.FindAsync(AlicesDirect))!.Hour.ShouldBe(9);
        (
            await on.RunAsync(InDirect("unsubscribe") with { User = DigestCommands.Bob })
        ).Content.ShouldStartWith("No digest comes here.");
        (await on.FindAsync(AlicesDirect)).ShouldNotBeNull();
        (await DirectAsync("unsubscribe")).ShouldBe("No digest comes here any more.");
        (await on.FindAsync(AlicesDirect)).ShouldBeNull();

        async Task<string> DirectAsync(string path, params (string Name, string Value)[] options) =>
            (await on.RunAsync(InDirect(path, options))).Content;

        CommandInteraction InDirect(string path, params (string Name, string Value)[] options) =>
            on.Digest(path, options) with
            {
                GuildId = null,
                Channel = new ChannelPlace(AlicesDirect, ChannelKind.Direct),
                UserPermissions = DiscordPermissions.None,
            };
    }

    [Theory]
    [InlineData("hour", "25", "hour: '25' is no number from 0 to 23.")]
    [InlineData("days", "*never*", "days: '\\*never\\*' names no days; write")]
    [InlineData("timezone", "@everyone", "timezone: '\\@everyone' is no time zone;")]
    public async Task A_bad_option_is_named_and_nothing_is_set_up(
        string option,
        string value,
        string says
    )
    {
        using var on = await DigestCommands.StartAsync();

        (await on.SayAsync("subscribe", (option, value))).ShouldStartWith(says);

        (await on.FindAsync()).ShouldBeNull();
        await on.SayAsync("subscribe");
        var before = await on.FindAsync();
        (await on.SayAsync("edit", ("max", "2"), (option, value))).ShouldStartWith(says);
        (await on.FindAsync()).ShouldBeEquivalentTo(before);
    }

    [Fact]
    public async Task A_command_of_another_version_is_told_so()
    {
        using var on = await DigestCommands.StartAsync();

        (await on.SayAsync("dance")).ShouldStartWith("I don't know that command any more.");
    }
}
