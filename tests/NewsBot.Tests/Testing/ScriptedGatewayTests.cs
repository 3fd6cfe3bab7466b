using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Testing;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Gateway;

namespace NewsBot.Tests.Testing;

public sealed class ScriptedGatewayTests
{
    [Fact]
    public async Task A_client_identifies_and_gets_its_guilds()
    {
        await using var discord = await ScriptedDiscord.StartAsync(new() { Guilds = 2 });
        using var client = new RawClient(discord);

        await client.IdentifyAsync();

        client.Ready["guilds"]!.AsArray().Count.ShouldBe(2);
        foreach (var guild in discord.Guilds)
        {
            var created = (await client.EventAsync("GUILD_CREATE"))["d"]!;
            ((string)created["id"]!).ShouldBe(guild.Id.ToString());
            ((string)created["channels"]![0]!["id"]!).ShouldBe(guild.ChannelId.ToString());
        }

        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_guild_belongs_to_one_shard_and_direct_messages_to_the_first()
    {
        await using var discord = await ScriptedDiscord.StartAsync(
            new() { Guilds = 2, MaxConcurrency = 2 }
        );
        using var first = new RawClient(discord);
        using var second = new RawClient(discord);
        await first.IdentifyAsync(shard: [0, 2]);
        await second.IdentifyAsync(shard: [1, 2]);

        var direct = await discord.AskAsync("ask", guild: null);
        var even = discord.Guilds.Single(g => (g.Id >> 22) % 2 == 0);
        var odd = discord.Guilds.Single(g => (g.Id >> 22) % 2 == 1);
        discord.Dispatch("X", new JsonObject(), even.Id);
        discord.Dispatch("X", new JsonObject { ["odd"] = true }, odd.Id);

        var heard = await first.EventAsync("INTERACTION_CREATE");
        ((string)heard["d"]!["token"]!).ShouldBe(direct.Token);
        ((string)first.Ready["guilds"]![0]!["id"]!).ShouldBe(even.Id.ToString());
        (await first.EventAsync("X"))["d"]!["odd"].ShouldBeNull();
        ((bool)(await second.EventAsync("X"))["d"]!["odd"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_missed_is_sent_again_on_resume()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        await client.EventAsync("GUILD_CREATE");
        discord.Gateway.Drop();
        (await client.ClosedAsync()).ShouldBeNull();
        await discord.Gateway.ReachedAsync(GatewayMomentKind.Closed);

        var asked = await discord.AskAsync("ask", new { question = "Who?" });
        asked.Deliveries.ShouldBe(0);
        await client.ResumeAsync();

        var missed = await client.EventAsync("INTERACTION_CREATE");
        ((string)missed["d"]!["data"]!["options"]![0]!["value"]!).ShouldBe("Who?");
        await client.EventAsync("RESUMED");
        asked.Deliveries.ShouldBe(1);
        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1000, 9)]
    [InlineData(1001, 9)]
    [InlineData(4000, 0)]
    public async Task Only_a_close_with_1000_or_1001_ends_the_session(int code, int op)
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        await client.EventAsync("GUILD_CREATE");
        await client.CloseAsync(code);
        var closed = await discord.Gateway.ReachedAsync(GatewayMomentKind.Closed);

        await client.ResumeAsync();

        closed.CloseCode.ShouldBe(code);
        ((int)(await client.ReadAsync())["op"]!).ShouldBe(op);
    }

    [Theory]
    [InlineData(4609, "wrong", 4004)]
    [InlineData(4609 | 32768, null, 4014)]
    [InlineData(1 << 18, null, 4013)]
    public async Task An_identify_that_will_never_do_is_closed(int intents, string? token, int code)
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.ConnectAsync();

        await client.SendIdentifyAsync(intents, token);

        (await client.ClosedAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task Identifies_that_come_too_fast_are_rejected_and_found()
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(new() { TimeProvider = time });
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        using var other = new RawClient(discord);
        await other.ConnectAsync();

        await other.SendIdentifyAsync();
        ((int)(await other.ReadAsync())["op"]!).ShouldBe(9);
        time.Advance(TimeSpan.FromSeconds(5));
        await other.IdentifyAsync();

        discord.Findings.Entries.Single().Kind.ShouldBe(FindingKind.IdentifyTooFast);
    }

    [Fact]
    public async Task Breaches_on_the_gateway_are_found()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        await client.SendAsync(1, "a text");
        await client.EventAsync("GUILD_CREATE");
        await client.SendIdentifyAsync();
        (await client.ClosedAsync()).ShouldBe(4005);

        await client.ResumeAsync(
            discord.ApiBaseUrl.ToString().Replace("http", "ws").Replace("/api/v10", "/gateway")
        );
        await client.EventAsync("RESUMED");

        discord
            .Findings.Entries.Select(f => f.Kind)
            .ShouldBe([
                FindingKind.WrongHeartbeat,
                FindingKind.IdentifyTwice,
                FindingKind.ResumeOnWrongUrl,
            ]);
    }

    [Fact]
    public async Task A_heartbeat_is_acknowledged_unless_the_test_stops_that()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.ConnectAsync();

        await client.SendAsync(1, null);
        ((int)(await client.ReadAsync())["op"]!).ShouldBe(11);
        discord.Gateway.AcknowledgesHeartbeats = false;
        await client.SendAsync(1, null);
        await discord.Gateway.ReachedAsync(GatewayMomentKind.Heartbeat, 2);
        discord.Gateway.AskToReconnect();

        ((int)(await client.ReadAsync())["op"]!).ShouldBe(7);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public async Task A_heartbeat_that_stays_behind_is_found(int sequence, int findings)
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(new() { TimeProvider = time });
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        await client.EventAsync("GUILD_CREATE");
        await client.SendAsync(1, 1);
        await discord.Gateway.ReachedAsync(GatewayMomentKind.Heartbeat);
        time.Advance(TimeSpan.FromSeconds(40));

        await client.SendAsync(1, sequence);
        await discord.Gateway.ReachedAsync(GatewayMomentKind.Heartbeat, 2);

        discord
            .Findings.Entries.Count(f => f.Kind == FindingKind.WrongHeartbeat)
            .ShouldBe(findings);
    }

    [Fact]
    public async Task Content_is_stripped_unless_the_bot_is_meant()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();

        var plain = await discord.SayAsync(new("Hello, all"));
        await discord.MentionAsync("Who said it?");
        await discord.SayAsync(new("In private") { Guild = null });
        await discord.SayAsync(new("An answer") { ReplyTo = plain, MentionsBot = true });

        (await Content(client)).ShouldBe("");
        (await Content(client)).ShouldBe($"<@{discord.BotId}> Who said it?");
        (await Content(client)).ShouldBe("In private");
        var reply = (await client.EventAsync("MESSAGE_CREATE"))["d"]!;
        ((int)reply["type"]!).ShouldBe(19);
        ((string)reply["referenced_message"]!["content"]!).ShouldBe("Hello, all");
    }

    [Fact]
    public async Task Upgrades_are_refused_as_often_as_asked_for()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        discord.Gateway.RefuseUpgrades(1);

        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() =>
            client.ConnectAsync()
        );
        await client.ConnectAsync();

        discord
            .Gateway.Moments.Entries.Select(m => m.Kind)
            .ShouldBe([GatewayMomentKind.Refused, GatewayMomentKind.Connected]);
    }

    [Fact]
    public async Task A_wait_that_takes_too_long_names_what_it_waited_for()
    {
        await using var discord = await ScriptedDiscord.StartAsync(
            new() { WaitLimit = TimeSpan.FromMilliseconds(1) }
        );

        var e = await Should.ThrowAsync<TimeoutException>(() =>
            discord.Gateway.ReachedAsync(GatewayMomentKind.Ready)
        );

        e.Message.ShouldBe("Waited 0.001 s for a moment of the gateway number 1.");
    }

    private static async Task<string?> Content(RawClient client) =>
        (string?)(await client.EventAsync("MESSAGE_CREATE"))["d"]!["content"];
}
