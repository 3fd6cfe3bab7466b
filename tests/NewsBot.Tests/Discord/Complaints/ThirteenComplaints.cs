using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NewsBot.Bot;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Testing.Rest;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Complaints;

/// <summary>What users of Discord libraries complain about most, and what this client does in its place.</summary>
public sealed class ThirteenComplaints
{
    private const int Heartbeat = 1;
    private const int Identify = 2;

    /// <summary>discord.js 7005, 8789, 10752: "Unknown interaction", and nobody knows why.</summary>
    [Fact]
    public async Task Complaint_1_A_late_acknowledgement_is_named_as_such_with_its_milliseconds()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Dispatch(2, "INTERACTION_CREATE", Ask(1));
        var asked = await rig.Listener.Interactions.NthAsync(1);
        rig.Time.Advance(TimeSpan.FromMilliseconds(3_210));
        rig.Network.Next(404, """{"code":10062,"message":"Unknown interaction"}""");

        await Should.ThrowAsync<DiscordException>(() =>
            asked.Reply.DeferAsync(isPrivate: false, CancellationToken.None)
        );

        var line = rig.Log.Lines.Entries.Single(l => l.Id == 6200).Text;
        line.ShouldContain("too late");
        line.ShouldContain("3210 ms");
        line.ShouldContain("3000 ms");
    }

    /// <summary>Discord.Net 2010, 2845, 2900, 3175: "cannot respond after 3 seconds", by a clock that is wrong.</summary>
    [Theory]
    [InlineData(2015)]
    [InlineData(2060)]
    public async Task Complaint_2_A_clock_that_is_years_off_keeps_nobody_from_answering(int year)
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        var born = new DateTimeOffset(year, 6, 1, 0, 0, 0, TimeSpan.Zero);
        var id = (ulong)(born.ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
        socket.Dispatch(2, "INTERACTION_CREATE", Ask(id));
        var asked = await rig.Listener.Interactions.NthAsync(1);

        await asked.Reply.DeferAsync(isPrivate: false, CancellationToken.None);

        rig.Network.Calls.Entries[^1].Path.ShouldEndWith("/callback");
        rig.Log.Lines.Entries.ShouldNotContain(l => l.Id == 6200);
    }

    /// <summary>Discord.Net 1041, 1193, 1454: a handler blocks the gateway, heartbeats are missed.</summary>
    [Fact]
    public async Task Complaint_3_Handlers_that_block_stop_neither_heartbeats_nor_acknowledgements()
    {
        await using var rig = GatewayRig.Start();
        using var stop = new CancellationTokenSource();
        using var blocked = new ManualResetEventSlim();
        var bot = new ScriptedBot
        {
            Answers = (_, _) =>
            {
                blocked.Wait(CancellationToken.None);
                return Task.CompletedTask;
            },
        };
        var dispatcher = new EventDispatcher(
            bot,
            new DispatchOptions { Workers = 1 },
            rig.Time,
            rig.Log
        );
        var delivering = dispatcher.RunAsync(stop.Token);
        rig.Listener.Does = dispatcher.OnInteraction;
        var socket = await rig.ReadyAsync(heartbeat: 13_000);
        for (var i = 1; i <= 20; i++)
        {
            socket.Dispatch(i + 1, "INTERACTION_CREATE", Ask((ulong)i));
        }

        await bot.Started.NthAsync(1);
        await rig.Network.Calls.NthAsync(
            20,
            c => c.Path.EndsWith("/callback", StringComparison.Ordinal)
        );
        rig.Time.Advance(TimeSpan.FromSeconds(13));
        ((int)(await socket.SentAsync(Heartbeat))["d"]!).ShouldBe(21);

        blocked.Set();
        await stop.CancelAsync();
        await delivering;
    }

    /// <summary>Discord.Net 960, 1146, 2126: a dead connection that is never left; sending and closing wait for each other.</summary>
    [Fact]
    public async Task Complaint_4_A_connection_on_which_nothing_goes_out_any_more_is_left_and_resumed()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync(heartbeat: 13_000);
        var sendsBefore = rig.Time.Timers.Entries.Count(t => t == TimeSpan.FromSeconds(10));
        socket.IsStuck = true;
        rig.Time.Advance(TimeSpan.FromSeconds(13));
        await rig.Time.ArmedAsync(TimeSpan.FromSeconds(10), sendsBefore + 1);
        rig.Time.Advance(TimeSpan.FromSeconds(10));
        await rig.PauseAsync();

        var next = await rig.SocketAsync(2);
        next.Hello();
        await next.SentAsync(op: 6);
        socket.IsAborted.ShouldBeTrue();
    }

    /// <summary>discord.js 7113, 7450, 8486: after a lost session the old connection lives on beside the new one.</summary>
    [Fact]
    public async Task Complaint_5_A_connection_that_was_left_never_stirs_again()
    {
        await using var rig = GatewayRig.Start();
        var old = await rig.ReadyAsync(heartbeat: 13_000);
        old.End(4009);
        await rig.PauseAsync();
        await rig.PassGateAsync();
        var next = await rig.ReadyAsync(socket: 2, heartbeat: 13_000);
        var sent = old.Sent.Entries.Count;
        rig.Time.Advance(TimeSpan.FromSeconds(13));
        await next.SentAsync(Heartbeat);

        old.Sent.Entries.Count.ShouldBe(sent);
        old.IsAborted.ShouldBeTrue();
        next.Sent.Entries.Count(f => (int)f["op"]! == Identify).ShouldBe(1);
    }

    /// <summary>Javacord 75, discordgo 715, Discord.Net 1442: identifies in a loop until Discord resets the token.</summary>
    [Fact]
    public async Task Complaint_6_Sessions_that_never_begin_are_asked_for_more_and_more_seldom()
    {
        await using var rig = GatewayRig.Start();
        var times = new List<DateTimeOffset>();
        for (var i = 1; i <= 8; i++)
        {
            var socket = await rig.IdentifiedAsync(i);
            times.Add(rig.Time.GetUtcNow());
            socket.End(1011);
            await rig.PauseAsync(i);
            await rig.PassGateAsync();
        }

        var gaps = times.Zip(times.Skip(1), (a, b) => (b - a).TotalSeconds).ToList();
        gaps.ShouldAllBe(gap => gap >= 5);
        gaps[^1].ShouldBeGreaterThanOrEqualTo(16);
        rig.Network.Calls.Entries.Count.ShouldBe(1);
    }

    /// <summary>discord.js 2879, 7964, 10382: the process dies of a network error.</summary>
    [Fact]
    public async Task Complaint_7_No_network_error_ends_the_program()
    {
        await using var rig = GatewayRig.Start(before: r =>
        {
            r.Network.NextBreaks();
            r.Network.Next(502, "<html>");
            r.Gateway.Hide(dials: 2);
        });
        await rig.Time.PassAsync(TimeSpan.FromSeconds(0.5));
        await rig.Time.PassAsync(TimeSpan.FromSeconds(1));
        await rig.PauseAsync(1);
        await rig.PauseAsync(2);
        var socket = await rig.ReadyAsync();
        socket.Abort();
        await rig.PauseAsync(3);

        await rig.SocketAsync(2);
        rig.Running.IsCompleted.ShouldBeFalse();
    }

    /// <summary>Discord.Net 1546 and 90, discord.js 2801 and 4711: buckets that freeze, callers that hang, 429 again and again.</summary>
    [Fact]
    public async Task Complaint_8_After_a_limit_everybody_who_waited_gets_through_and_it_is_told_once()
    {
        await using var rig = GatewayRig.Start();
        await rig.ReadyAsync();
        rig.Network.Next(429, """{"message":"limited","retry_after":2,"global":false}""");
        rig.Network.Usual = """{"id":"1"}""";
        using var client = new DiscordClient(
            new DiscordClientSettings(new BotToken(Secrets.Token)),
            rig.Network,
            rig.Gateway,
            rig.Time,
            new Random(1),
            rig.Log
        );
        var sends = Enumerable
            .Range(0, 20)
            .Select(_ => client.SendAsync(5, new OutgoingMessage { Content = "x" }, default))
            .ToList();

        await rig.Time.PassAsync(TimeSpan.FromSeconds(2.025));

        await Task.WhenAll(sends);
        rig.Log.Lines.Entries.Count(l => l.Id == 6100).ShouldBe(1);
        rig.Network.Calls.Entries.Count(c => c.Path.EndsWith("/messages", StringComparison.Ordinal))
            .ShouldBe(21);
    }

    /// <summary>Discord.Net 3205, 3128, 1180, Remora 46: a new value, and the whole event is lost.</summary>
    [Fact]
    public async Task Complaint_9_New_kinds_and_nulls_cost_nothing()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say(
            """
            {"op":0,"s":2,"t":"MESSAGE_CREATE","x":null,"d":{"id":"5","channel_id":"6","type":991,"flags":4294967296000,
             "author":{"id":"7","username":null,"avatar_decoration_data":{"a":1}},"content":null,"mentions":[null,{"id":"42"}],
             "components":[{"type":99,"accessory":{"type":98}}],"embeds":[{"type":"hologram","fields":null}],"poll":{"new":[]}}}
            """
        );
        var button = Ask(9);
        button["type"] = 3;
        button["data"] = JsonNode.Parse(
            """{"custom_id":"more","component_type":97,"values":null,"resolved":null}"""
        );
        button["entitlements"] = null;
        button["context"] = 77;
        socket.Dispatch(3, "INTERACTION_CREATE", button);

        (await rig.Listener.Messages.NthAsync(1)).MentionsBot.ShouldBeTrue();
        (await rig.Listener.Interactions.NthAsync(1))
            .ShouldBeOfType<ButtonInteraction>()
            .CustomId.ShouldBe("more");
    }

    /// <summary>discord.js 8148, DPP 439: 4014, and nobody knows what to do.</summary>
    [Fact]
    public async Task Complaint_10_A_privileged_intent_is_not_asked_for_and_where_it_is_its_switch_is_named()
    {
        ((int)new DiscordClientSettings(new BotToken("x")).Intents).ShouldBe(4609);
        await using var bot = await LiveBot.StartAsync(
            intents: GatewayIntents.Default | GatewayIntents.MessageContent
        );

        var error = await Should.ThrowAsync<DiscordRefusedException>(() => bot.Running);

        error.Message.ShouldContain("Message Content Intent");
        error.Message.ShouldContain("Developer Portal");
        error.Message.ShouldContain("Discord:MessageContent");
    }

    /// <summary>discord.js 8785: sent again because the confirmation got lost, and there twice.</summary>
    [Fact]
    public async Task Complaint_11_A_message_whose_confirmation_got_lost_is_there_once()
    {
        await using var bot = await LiveBot.StartAsync();
        bot.Discord.Rest.FailNext(
            Routes.CreateMessage,
            1,
            new RestFault.Reset(AfterProcessing: true)
        );

        var id = await bot.Client.SendAsync(
            bot.Discord.Guilds[0].ChannelId,
            new OutgoingMessage { Content = "once", Nonce = "n-1" },
            default
        );

        var made = bot.Discord.Rest.Messages.Entries.ShouldHaveSingleItem();
        ((string?)made.Message["id"]).ShouldBe(id.ToString());
        bot.Discord.Rest.Requests.Entries.Count(r => r.Route == Routes.CreateMessage).ShouldBe(2);
    }

    /// <summary>discord-api-docs 3885 and 6188: commands written at every start, or there twice.</summary>
    [Fact]
    public async Task Complaint_12_Commands_are_written_when_they_differ_and_stand_in_one_scope()
    {
        await using var bot = await LiveBot.StartAsync();
        await RegisterAsync(bot, guild: 0);
        await RegisterAsync(bot, guild: 0);
        Puts(bot).ShouldBe([Routes.PutCommands]);

        await bot.Client.SetCommandsAsync([], guildId: null, default);
        await RegisterAsync(bot, guild: 0);
        Puts(bot).Count().ShouldBe(3);

        var guild = bot.Discord.Guilds[0].Id;
        await RegisterAsync(bot, guild);
        await RegisterAsync(bot, guild);
        Puts(bot).Skip(3).ShouldBe([Routes.PutGuildCommands, Routes.PutCommands]);
        (await bot.Client.GetCommandsAsync(guildId: null, default)).ShouldBeEmpty();
        (await bot.Client.GetCommandsAsync(guild, default)).ShouldNotBeEmpty();
    }

    /// <summary>"thinking…" for ever, because the deferral went wrong.</summary>
    [Fact]
    public async Task Complaint_13_A_deferral_that_failed_half_way_ends_in_an_excuse()
    {
        await using var bot = await LiveBot.StartAsync();
        bot.Discord.Rest.FailNext(Routes.Callback, 4, new RestFault.Reset(AfterProcessing: true));

        var asked = await bot.Discord.AskAsync("ask");

        ((string?)(await asked.Finished)["content"]).ShouldBe($"Failed {TroubleCode.Of(asked.Id)}");
        bot.Bot.Started.Entries.ShouldBeEmpty();
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    private static Task RegisterAsync(LiveBot bot, ulong guild) =>
        new CommandRegistration(
            bot.Client,
            new BotCommands(Phrases.Load()),
            Options.Create(new DiscordOptions { DevelopmentGuild = guild }),
            bot.Log
        ).RunAsync(CancellationToken.None);

    private static IEnumerable<string> Puts(LiveBot bot) =>
        bot.Discord.Rest.Requests.Entries.Where(r => r.Method == "PUT").Select(r => r.Route);

    private static JsonObject Ask(ulong id) =>
        new()
        {
            ["id"] = id.ToString(CultureInfo.InvariantCulture),
            ["application_id"] = "41",
            ["type"] = 2,
            ["token"] = Secrets.InteractionToken,
            ["channel_id"] = "6",
            ["user"] = new JsonObject { ["id"] = "7", ["username"] = "alice" },
            ["data"] = new JsonObject { ["name"] = "ask", ["type"] = 1 },
        };
}
