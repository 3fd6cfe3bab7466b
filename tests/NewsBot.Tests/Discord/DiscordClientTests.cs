using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Testing.Gateway;
using NewsBot.Testing.Rest;
using NewsBot.Testing.Worlds;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord;

public sealed class DiscordClientTests
{
    [Fact]
    public async Task Commands_buttons_forms_and_suggestions_are_answered_without_a_breach_of_any_rule()
    {
        await using var bot = await LiveBot.StartAsync();
        bot.Bot.Acknowledges = i =>
            i is AutocompleteInteraction ? Acknowledgement.ByHandler
            : i is ButtonInteraction ? Acknowledgement.Silent
            : Acknowledgement.Private;

        var asked = await bot.Discord.AskAsync("ask", new { question = "Who?" });
        var message = await asked.Finished;
        var typed = await bot.Discord.CompleteAsync("ask", "outlet", "The");
        var pressed = await bot.Discord.PressAsync(message, "more");
        var sent = await bot.Discord.SubmitAsync("report", new { why = "because" });

        asked.IsEphemeral.ShouldBeTrue();
        await typed.Finished;
        await pressed.Finished;
        await sent.Finished;
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_are_sent_edited_and_deleted_and_threads_started()
    {
        await using var bot = await LiveBot.StartAsync();
        var channel = bot.Discord.Guilds[0].ChannelId;
        var question = await bot.Discord.MentionAsync("Who said it?");
        var id = await bot.Client.SendAsync(
            channel,
            new OutgoingMessage { Content = "@everyone", ReplyTo = Id(question) },
            default
        );
        await bot.Client.EditAsync(channel, id, new OutgoingMessage { Content = "<@1>" }, default);
        await bot.Client.ShowTypingAsync(channel, default);
        (await bot.Client.StartThreadAsync(channel, Id(question), "More", default)).ShouldBe(
            Id(question)
        );
        await bot.Client.DeleteAsync(channel, id, default);
        await bot.Client.DeleteAsync(channel, id, default);

        bot.Discord.Rest.Messages.Entries.Select(c => c.Kind)
            .ShouldBe([
                MessageChangeKind.Created,
                MessageChangeKind.Edited,
                MessageChangeKind.Deleted,
            ]);
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_stands_in_a_channel_is_read_from_a_moment_on_with_the_ids_of_its_buttons()
    {
        await using var bot = await LiveBot.StartAsync();
        var channel = bot.Discord.Guilds[0].ChannelId;
        var ids = new List<MessageId>();
        foreach (var text in new[] { "first", "second", "third" })
        {
            ids.Add(await bot.Client.SendAsync(channel, WithButton(text), default));
        }

        var all = await bot.Client.GetMessagesAsync(
            channel,
            MessageId.At(ids[0].GivenAt),
            100,
            default
        );
        var next = await bot.Client.GetMessagesAsync(channel, ids[0], 1, default);

        all.TakeLast(2).Select(m => m.Id).ShouldBe(ids[1..]);
        var found = next.ShouldHaveSingleItem();
        found.Id.ShouldBe(ids[1]);
        found.AuthorId.Value.ShouldBe(bot.Discord.BotId);
        found.CustomIds.ShouldBe(["second"]);
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_right_to_read_a_channel_seems_empty()
    {
        await using var bot = await LiveBot.StartAsync();
        var channel = bot.Discord.Guilds[0].ChannelId;
        await bot.Client.SendAsync(channel, WithButton("there"), default);
        bot.Discord.MayReadHistory = false;

        (await bot.Client.GetMessagesAsync(channel, 0, 100, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_direct_conversation_is_opened_once()
    {
        await using var bot = await LiveBot.StartAsync();

        var channel = await bot.Client.OpenDirectAsync(ScriptedUser.Bob.Id, default);

        (await bot.Client.OpenDirectAsync(ScriptedUser.Bob.Id, default)).ShouldBe(channel);
        channel.Value.ShouldBe(bot.Discord.DirectChannelOf(ScriptedUser.Bob));
        await bot.Client.SendAsync(channel, WithButton("hello"), default);
        bot.Discord.MessagesIn(channel.Value).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2015-01-01T00:00:00Z", 0UL)]
    [InlineData("1999-01-01T00:00:00Z", 0UL)]
    [InlineData("2016-04-30T11:18:25.796Z", 175928847298985984UL)]
    public void A_moment_has_a_least_id(string moment, ulong least) =>
        MessageId
            .At(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture))
            .Value.ShouldBe(least);

    private static OutgoingMessage WithButton(string id) =>
        new()
        {
            Content = id,
            Rows =
            [
                [new Button { Label = id, CustomId = id }],
            ],
        };

    [Fact]
    public async Task A_mention_in_a_thread_is_known_to_stand_in_one()
    {
        await using var bot = await LiveBot.StartAsync();
        var told = new Happenings<IncomingMessage>("a message");
        bot.Bot.AnswersMessage = (message, _) =>
        {
            told.Add(message);
            return Task.CompletedTask;
        };
        var start = await bot.Discord.MentionAsync("Who?");
        var thread = bot.Discord.OpenThread(start, "More");
        await bot.Discord.SayAsync(
            new ScriptedMessage("And when?") { ChannelId = thread, MentionsBot = true }
        );

        var inThread = await told.NthAsync(1, m => m.Channel.Id == thread);

        inThread.Channel.Kind.ShouldBe(ChannelKind.Thread);
        inThread.Channel.ParentId.ShouldBe(bot.Discord.Guilds[0].ChannelId);
        inThread.MentionsBot.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_guild_is_served_by_its_shard_and_direct_messages_by_the_first()
    {
        await using var bot = await LiveBot.StartAsync(
            new()
            {
                Guilds = 4,
                Shards = 2,
                MaxConcurrency = 2,
            }
        );

        foreach (var guild in new int?[] { 0, 1, 2, 3, null })
        {
            var asked = await bot.Discord.AskAsync("ask", guild: guild);
            await asked.Finished;
            asked.Deliveries.ShouldBe(1);
        }

        bot.Discord.Gateway.Moments.Entries.Where(m => m.Kind is GatewayMomentKind.Ready)
            .Select(m => (m.Shard, m.Shards))
            .ShouldBe([(0, 2), (1, 2)], ignoreOrder: true);
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_asked_while_the_connection_was_gone_is_answered_after_the_resume_and_once()
    {
        await using var bot = await LiveBot.StartAsync();
        // An answer shows that the client has read its session; without one there is nothing to resume.
        await (await bot.Discord.AskAsync("ask")).Finished;

        bot.Discord.Gateway.Drop();
        var asked = await bot.Discord.AskAsync("ask");
        await bot.Discord.Gateway.ReachedAsync(GatewayMomentKind.Resumed);
        await asked.Finished;
        bot.Discord.Gateway.Repeat("INTERACTION_CREATE");
        await (await bot.Discord.AskAsync("ask")).Finished;

        asked.Callbacks.ShouldBe(1);
        asked.Answers.ShouldBe(1);
        asked.Deliveries.ShouldBeGreaterThan(1);
        bot.Discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_leaves_Discord_for_good_when_it_is_stopped()
    {
        await using var bot = await LiveBot.StartAsync();
        await bot.Discord.Gateway.ReadyAsync();

        await bot.StopAsync();

        (await bot.Discord.Gateway.ReachedAsync(GatewayMomentKind.Closed)).CloseCode.ShouldBe(1000);
    }

    [Fact]
    public async Task The_guilds_are_told_with_what_the_bot_may_do_there()
    {
        using var network = new ScriptedNetwork
        {
            Usual = """[{"id":"5","name":null,"permissions":"2048","new":{}}]""",
        };
        using var client = new DiscordClient(
            new DiscordClientSettings(new BotToken(Secrets.Token)),
            network,
            new ManualGateway(),
            new SteppedTime(),
            new Random(1),
            new ListLog()
        );

        (await client.GetGuildsAsync(default))
            .ShouldHaveSingleItem()
            .ShouldBe(new GuildSummary(5, "", (DiscordPermissions)2048));
    }

    [Fact]
    public async Task Commands_are_read_with_their_translations()
    {
        await using var bot = await LiveBot.StartAsync();

        await bot.Client.GetCommandsAsync(guildId: null, default);

        bot.Discord.Rest.Requests.Entries.Single(r => r.Route == Routes.GetCommands)
            .Path.ShouldEndWith("?with_localizations=true");
    }

    [Fact]
    public async Task Whatever_goes_wrong_no_line_of_the_log_holds_a_secret()
    {
        await using var bot = await LiveBot.StartAsync();
        bot.Discord.Rest.FailNext(
            Routes.Callback,
            1,
            new RestFault.Status(404) { JsonCode = 10062 }
        );
        var late = await bot.Discord.AskAsync("ask");
        await bot.Log.Lines.NthAsync(1, l => l.Id == 6305);
        bot.Discord.Rest.FailNext(Routes.Callback, 1, new RestFault.Reset(AfterProcessing: false));
        bot.Discord.Rest.FailNext(Routes.EditOriginal, 2, new RestFault.Status(403));
        var refused = await bot.Discord.AskAsync("ask");
        await bot.Log.Lines.NthAsync(1, l => l.Id == 6306);
        bot.Discord.Gateway.RefuseUpgrades(1);
        bot.Discord.Gateway.Drop();
        await bot.Log.Lines.NthAsync(1, l => l.Id == 6004);

        foreach (var secret in new[] { bot.Discord.Token, late.Token, refused.Token })
        {
            bot.Log.All.ShouldNotContain(secret);
        }

        bot.Log.All.ShouldNotContain("/api/v10");
    }

    [Fact]
    public async Task Deletions_are_told()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Dispatch(2, "MESSAGE_DELETE", JsonNode.Parse("""{"id":"5","channel_id":"6"}"""));
        socket.Dispatch(
            3,
            "MESSAGE_DELETE_BULK",
            JsonNode.Parse("""{"ids":["7","8"],"channel_id":"6"}""")
        );

        await rig.Listener.Deleted.NthAsync(3);
        rig.Listener.Deleted.Entries.ShouldBe([5UL, 7UL, 8UL]);
    }

    private static ulong Id(JsonObject message) =>
        ulong.Parse((string)message["id"]!, System.Globalization.CultureInfo.InvariantCulture);
}
