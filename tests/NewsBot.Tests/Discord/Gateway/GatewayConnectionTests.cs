using System.Text.Json.Nodes;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Gateway;

public sealed class GatewayConnectionTests
{
    private const int Heartbeat = 1;
    private const int Identify = 2;
    private const int Resume = 6;

    [Fact]
    public async Task It_identifies_right_after_hello_with_its_shard_and_without_the_prefix_of_the_token()
    {
        await using var rig = GatewayRig.Start(shards: 2, groups: 2);
        var socket = await rig.SocketAsync();
        socket.Hello();

        var identify = (await socket.SentAsync(Identify))["d"]!;

        socket.Address.ShouldBe(new Uri("wss://gateway.test/?v=10&encoding=json"));
        ((string?)identify["token"]).ShouldBe(Secrets.Token);
        ((int)identify["intents"]!).ShouldBe(4609);
        identify["shard"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_heartbeat_that_is_asked_for_comes_at_once_with_the_last_sequence()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Dispatch(17, "SOMETHING_NEW");
        socket.Say("""{"op":1,"d":null}""");

        ((int)(await socket.SentAsync(Heartbeat))["d"]!).ShouldBe(17);
    }

    [Fact]
    public async Task The_heart_beats_from_hello_on_and_before_there_is_a_sequence_with_null()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.SocketAsync();
        socket.Hello(milliseconds: 3_000);
        await socket.SentAsync(Identify);
        rig.Time.Advance(TimeSpan.FromSeconds(3));

        (await socket.SentAsync(Heartbeat))["d"].ShouldBeNull();
    }

    [Fact]
    public async Task A_dead_connection_is_closed_so_that_its_session_lives_and_is_resumed()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync(heartbeat: 13_000);
        socket.Dispatch(5, "SOMETHING");
        rig.Time.Advance(TimeSpan.FromSeconds(13));
        await socket.SentAsync(Heartbeat);
        await rig.Time.ArmedAsync(TimeSpan.FromSeconds(13));
        rig.Time.Advance(TimeSpan.FromSeconds(13));

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await ShouldResumeAsync(rig, sequence: 5);
    }

    [Fact]
    public async Task When_it_is_asked_to_reconnect_it_resumes()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say("""{"op":7,"d":null}""");

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await ShouldResumeAsync(rig, sequence: 1);
    }

    [Fact]
    public async Task It_may_be_asked_to_reconnect_before_hello()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.SocketAsync();
        socket.Say("""{"op":7,"d":null}""");

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await rig.PauseAsync();
        await rig.ReadyAsync(socket: 2);
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_resumed_is_resumed()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say("""{"op":9,"d":true}""");

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await ShouldResumeAsync(rig, sequence: 1);
    }

    [Fact]
    public async Task An_invalid_session_that_is_gone_is_replaced_after_a_pause_of_seconds()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say("""{"op":9,"d":false}""");

        (await rig.PauseAsync()).TotalSeconds.ShouldBeInRange(1, 6);
        await rig.PassGateAsync();
        await rig.ReadyAsync(socket: 2);
        rig.Gateway.Sockets.Entries[1].Sent.Entries.ShouldNotContain(f => (int)f["op"]! == Resume);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1001)]
    [InlineData(4000)]
    public async Task A_connection_that_ends_is_resumed_where_Discord_said_with_the_last_sequence(
        int? code
    )
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Dispatch(8, "SOMETHING");
        socket.Dispatch(9, "SOMETHING");
        socket.End(code);

        await ShouldResumeAsync(rig, sequence: 9);
    }

    [Fact]
    public async Task A_resume_that_is_refused_ends_in_a_new_session_at_the_first_address()
    {
        await using var rig = GatewayRig.Start();
        (await rig.ReadyAsync()).End(null);
        var second = await ShouldResumeAsync(rig, sequence: 1);
        second.Say("""{"op":9,"d":false}""");
        await rig.PauseAsync(count: 2);
        await rig.PassGateAsync();

        var third = await rig.ReadyAsync(socket: 3);

        third.Address.Host.ShouldBe("gateway.test");
    }

    [Fact]
    public async Task An_address_for_resumes_that_can_not_be_reached_is_given_up_after_five_dials()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        rig.Gateway.Hide(dials: 5);
        socket.End(null);
        for (var pause = 1; pause <= 6; pause++)
        {
            await rig.PauseAsync(pause);
        }

        var second = await rig.ReadyAsync(socket: 2);

        second.Address.Host.ShouldBe("gateway.test");
        second.Sent.Entries.ShouldNotContain(f => (int)f["op"]! == Resume);
    }

    [Fact]
    public async Task A_hello_that_never_comes_is_not_waited_for()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.SocketAsync();
        await rig.Time.ArmedAsync(TimeSpan.FromSeconds(20));
        rig.Time.Advance(TimeSpan.FromSeconds(20));

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await rig.PauseAsync();
        await rig.ReadyAsync(socket: 2);
    }

    [Fact]
    public async Task A_session_that_never_comes_is_not_waited_for()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.SocketAsync();
        socket.Hello(milliseconds: 3_600_000);
        await socket.SentAsync(Identify);
        rig.Time.Advance(TimeSpan.FromSeconds(20));

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
    }

    [Fact]
    public async Task Who_does_not_say_goodbye_back_is_left()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.IsPolite = false;
        socket.Say("""{"op":7,"d":null}""");
        await socket.Closes.NthAsync(1);
        rig.Time.Advance(TimeSpan.FromSeconds(2));

        await ShouldResumeAsync(rig, sequence: 1);
        socket.IsAborted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_frame_that_is_no_JSON_ends_the_connection_and_not_the_session()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say("{\"op\":0,\"s\":2,\"t\":\"HALF");

        (await socket.Closes.NthAsync(1)).ShouldBe(4000);
        await ShouldResumeAsync(rig, sequence: 1);
    }

    [Fact]
    public async Task Frames_and_events_that_nobody_knows_are_passed_over()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        socket.Say("""{"op":99,"d":{"x":1}}""");
        socket.Say("""{"d":null}""");
        socket.Dispatch(2, "NEVER_HEARD_OF", new JsonArray(1, 2));
        socket.Dispatch(3, "MESSAGE_CREATE", new JsonArray());
        socket.Dispatch(4, "MESSAGE_CREATE", Message(77));

        (await rig.Listener.Messages.NthAsync(1)).Id.ShouldBe(77UL);
        socket.Closes.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_listener_that_breaks_costs_neither_the_sequence_nor_the_connection()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        rig.Listener.IsBroken = true;
        socket.Dispatch(6, "MESSAGE_CREATE", Message(77));
        await rig.Listener.Messages.NthAsync(1);
        socket.Dispatch(7, "MESSAGE_CREATE", Message(78));
        await rig.Listener.Messages.NthAsync(2);
        socket.Say("""{"op":1,"d":null}""");

        ((int)(await socket.SentAsync(Heartbeat))["d"]!).ShouldBe(7);
        rig.Log.Lines.Entries.Count(l => l.Id == 6008).ShouldBe(2);
    }

    [Fact]
    public async Task The_sequence_is_noted_before_the_listener_hears_of_the_event()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        // A break while the listener works: the next connection goes on after that event.
        rig.Listener.IsBroken = true;
        socket.Dispatch(33, "MESSAGE_CREATE", Message(77));
        socket.End(null);

        await ShouldResumeAsync(rig, sequence: 33);
    }

    [Fact]
    public async Task It_says_goodbye_for_good_when_it_is_stopped()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();

        await rig.StopAsync();
        await rig.Running;

        socket.Closes.Entries.ShouldBe([1000]);
    }

    [Theory]
    [InlineData(4004, "Discord:Token")]
    [InlineData(4014, "Message Content Intent")]
    public async Task What_can_not_be_mended_ends_the_run(int code, string remedy)
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.SocketAsync();
        socket.Hello();
        await socket.SentAsync(Identify);
        socket.End(code);

        var error = await Should.ThrowAsync<NewsBot.Discord.DiscordRefusedException>(() =>
            rig.Running
        );

        error.Message.ShouldContain(remedy);
        rig.Gateway.Sockets.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_sessions_left_it_waits_as_long_as_Discord_says()
    {
        await using var rig = GatewayRig.Start(before: r =>
            r.Network.Next(200, GatewayRig.Plan(1, 1, sessions: 0, resetAfter: 90_000))
        );

        await rig.Time.ArmedAsync(TimeSpan.FromSeconds(90));
        rig.Gateway.Sockets.Entries.ShouldBeEmpty();
        rig.Log.Lines.Entries.ShouldContain(l => l.Id == 6005);
        rig.Time.Advance(TimeSpan.FromSeconds(90));

        await rig.ReadyAsync();
    }

    [Fact]
    public async Task Without_sessions_left_and_without_a_time_it_asks_more_and_more_seldom()
    {
        await using var rig = GatewayRig.Start(before: r =>
        {
            for (var i = 0; i < 6; i++)
            {
                r.Network.Next(200, GatewayRig.Plan(1, 1, sessions: 0, resetAfter: 0));
            }
        });
        var start = rig.Time.GetTimestamp();
        for (var asked = 1; asked <= 6; asked++)
        {
            await rig.Network.Calls.NthAsync(asked);
            await rig.Log.Lines.NthAsync(asked, l => l.Id == 6005);
            var pause = (TimeSpan)rig.Log.Lines.Entries[^1].Values["Wait"]!;
            await rig.Time.PassAsync(pause);
        }

        rig.Time.GetElapsedTime(start).TotalSeconds.ShouldBeGreaterThan(15);
        await rig.ReadyAsync();
    }

    [Fact]
    public async Task Shards_of_one_group_identify_one_after_the_other_and_each_has_its_number()
    {
        await using var rig = GatewayRig.Start(shards: 2, groups: 1);
        await rig.ReadyAsync(socket: 1);
        rig.Gateway.Sockets.Entries.Count.ShouldBe(1);
        await rig.PassGateAsync();
        await rig.ReadyAsync(socket: 2);

        var shards = rig
            .Gateway.Sockets.Entries.Select(s => s.Sent.Entries.First(f => (int)f["op"]! == 2))
            .Select(f => f["d"]!["shard"]!.ToJsonString());
        shards.ShouldBe(["[0,2]", "[1,2]"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_back_off_grows_while_nothing_comes_of_it_and_is_over_after_a_resume()
    {
        await using var rig = GatewayRig.Start();
        var socket = await rig.ReadyAsync();
        rig.Gateway.Hide(dials: 3);
        socket.End(null);
        for (var pause = 1; pause <= 4; pause++)
        {
            await rig.PauseAsync(pause);
        }

        var second = await rig.SocketAsync(2);
        second.Hello();
        await second.SentAsync(Resume);
        second.Dispatch(2, "RESUMED");
        await rig.Log.Lines.NthAsync(1, l => l.Id == 6001);
        second.End(null);

        (await rig.PauseAsync(5)).TotalSeconds.ShouldBeInRange(0, 1);
    }

    private static async Task<ManualSocket> ShouldResumeAsync(GatewayRig rig, int sequence)
    {
        await rig.PauseAsync();
        var socket = await rig.SocketAsync(2);
        socket.Hello();
        var resume = (await socket.SentAsync(Resume))["d"]!;
        socket.Address.ShouldBe(new Uri("wss://resume.test/?v=10&encoding=json"));
        ((string?)resume["session_id"]).ShouldBe("first");
        ((string?)resume["token"]).ShouldBe(Secrets.Token);
        ((int)resume["seq"]!).ShouldBe(sequence);
        return socket;
    }

    private static JsonObject Message(ulong id) =>
        new()
        {
            ["id"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["channel_id"] = "5",
            ["author"] = new JsonObject { ["id"] = "7" },
            ["content"] = "hello",
        };
}
