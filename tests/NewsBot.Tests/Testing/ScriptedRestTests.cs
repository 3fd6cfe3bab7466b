using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Testing;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Interactions;
using NewsBot.Testing.Rest;

namespace NewsBot.Tests.Testing;

public sealed class ScriptedRestTests
{
    private static readonly HttpMethod _post = HttpMethod.Post;

    [Fact]
    public async Task A_deferred_answer_is_finished_by_an_edit()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("digest topic", new { name = "otters", days = 3 });

        var heard = (await client.EventAsync("INTERACTION_CREATE"))["d"]!;
        (await AckAsync(client, asked, 5)).ShouldBe((HttpStatusCode.NoContent, null));
        var edited = await client.JsonAsync(
            HttpMethod.Patch,
            Webhook(discord, asked) + "/messages/@original",
            RawClient.Message("Ada Finch.")
        );

        var topic = heard["data"]!["options"]![0]!;
        ((int)topic["type"]!).ShouldBe(1);
        ((int)topic["options"]![1]!["type"]!).ShouldBe(4);
        (await asked.Acknowledged).Type.ShouldBe(5);
        var finished = await asked.Finished;
        ((string)finished["content"]!).ShouldBe("Ada Finch.");
        ((string)finished["id"]!).ShouldBe((string)edited["id"]!);
        (asked.Callbacks, asked.Edits, asked.Answers).ShouldBe((1, 1, 1));
        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_component_updates_the_message_that_it_is_on()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var message = await client.JsonAsync(
            _post,
            $"/channels/{discord.Guilds[0].ChannelId}/messages",
            RawClient.Message("One")
        );

        var pressed = await discord.PressAsync(message, "more");
        await AckAsync(client, pressed, 7, RawClient.Message("Two"));

        var finished = await pressed.Finished;
        ((string)finished["id"]!).ShouldBe((string)message["id"]!);
        ((string)finished["content"]!).ShouldBe("Two");
        ((string)pressed.Payload["message"]!["content"]!).ShouldBe("One");
    }

    [Fact]
    public async Task Choices_are_the_answer_to_typing()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();

        var typed = await discord.CompleteAsync("whosaid", "speaker", "ad");
        await AckAsync(
            client,
            typed,
            8,
            JsonNode.Parse("""{"choices":[{"name":"Ada Finch","value":"1"}]}""")
        );

        ((bool)typed.Payload["data"]!["options"]![0]!["focused"]!).ShouldBeTrue();
        ((string)(await typed.Finished)["choices"]![0]!["name"]!).ShouldBe("Ada Finch");
        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_callback_after_the_deadline_is_refused_and_found()
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(new() { TimeProvider = time });
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("ask");
        time.Advance(TimeSpan.FromSeconds(3.5));

        (await AckAsync(client, asked, 5)).ShouldBe((HttpStatusCode.NotFound, 10062));

        var finding = discord.Findings.Entries.Single();
        finding.Kind.ShouldBe(FindingKind.LateAcknowledgement);
        finding.Route.ShouldBe(Routes.Callback);
        finding.Detail.ShouldEndWith("3500 ms");
    }

    [Fact]
    public async Task A_callback_that_a_fault_made_late_is_no_finding()
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(new() { TimeProvider = time });
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("ask");
        discord.Rest.FailNext(Routes.Callback, 1, new RestFault.Status(502) { Html = "<html>" });

        (await AckAsync(client, asked, 5)).ShouldBe((HttpStatusCode.BadGateway, null));
        time.Advance(TimeSpan.FromSeconds(4));

        (await AckAsync(client, asked, 5)).ShouldBe((HttpStatusCode.NotFound, 10062));
        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_callback_is_found_unless_the_first_answer_was_lost(bool isLost)
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("ask");
        if (isLost)
        {
            discord.Rest.FailNext(Routes.Callback, 1, new RestFault.Reset(AfterProcessing: true));
            await Should.ThrowAsync<HttpRequestException>(() => AckAsync(client, asked, 5));
        }
        else
        {
            await AckAsync(client, asked, 5);
        }

        (await AckAsync(client, asked, 5)).ShouldBe((HttpStatusCode.BadRequest, 40060));

        (await asked.Acknowledged).Type.ShouldBe(5);
        discord
            .Findings.Entries.Select(f => f.Kind)
            .ShouldBe(isLost ? [] : [FindingKind.DoubleAcknowledgement]);
    }

    [Fact]
    public async Task Errors_carry_the_codes_of_the_API()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("ask");
        var channel = $"/channels/{discord.Guilds[0].ChannelId}";
        var message = RawClient.Message("x");

        (await client.TryAsync(HttpMethod.Get, "/users/@me", token: "wrong")).ShouldBe(
            (HttpStatusCode.Unauthorized, 0)
        );
        (await client.TryAsync(HttpMethod.Get, channel + "/messages/1")).ShouldBe(
            (HttpStatusCode.NotFound, 10008)
        );
        (await client.TryAsync(_post, Webhook(discord, asked), message)).ShouldBe(
            (HttpStatusCode.NotFound, 10015)
        );
        (
            await client.TryAsync(_post, $"/webhooks/{discord.ApplicationId}/other", message)
        ).ShouldBe((HttpStatusCode.Unauthorized, 50027));
        discord.Findings.Entries.Single().Kind.ShouldBe(FindingKind.TokenBeforeAcknowledgement);
    }

    public static TheoryData<string, FindingKind> WrongMessages =>
        new()
        {
            { """{"content":"x"}""", FindingKind.MentionsNotSilenced },
            { Silenced("\"content\":\" \""), FindingKind.EmptyMessage },
            { Silenced($"\"content\":\"{new string('x', 2001)}\""), FindingKind.ContentTooLong },
            {
                Silenced(
                    $$"""
                    "embeds":[{"description":"{{new string('x', 4097)}}"}]
                    """
                ),
                FindingKind.EmbedsTooLong
            },
            {
                Silenced(
                    $$"""
                    "embeds":[{"description":"{{new string(
                        'x',
                        3001
                    )}}"},{"description":"{{new string('x', 3000)}}"}]
                    """
                ),
                FindingKind.EmbedsTooLong
            },
            { Silenced(Rows(6, 1)), FindingKind.WrongComponents },
            { Silenced(Rows(1, 6)), FindingKind.WrongComponents },
            {
                Silenced(
                    """
                    "components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a"},{"type":2,"style":1,"custom_id":"a"}]}]
                    """
                ),
                FindingKind.WrongCustomId
            },
        };

    [Theory]
    [MemberData(nameof(WrongMessages))]
    public async Task A_message_beyond_the_rules_is_found(string body, FindingKind kind)
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);

        await client.TryAsync(
            _post,
            $"/channels/{discord.Guilds[0].ChannelId}/messages",
            JsonNode.Parse(body)
        );

        discord.Findings.Entries.Single().Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task A_message_at_the_limits_is_taken()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        var otters = string.Concat(Enumerable.Repeat("🦦", 2000));
        var body = $$"""
            "content":"{{otters}}","embeds":[{"description":"{{new string('x', 4096)}}"}],{{Rows(
                5,
                5
            )}}
            """;

        var answer = await client.TryAsync(
            _post,
            $"/channels/{discord.Guilds[0].ChannelId}/messages",
            JsonNode.Parse(Silenced(body))
        );

        answer.Status.ShouldBe(HttpStatusCode.OK);
        discord.Findings.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(RateLimitScope.User, true)]
    [InlineData(RateLimitScope.Shared, true)]
    [InlineData(RateLimitScope.Global, true)]
    [InlineData(RateLimitScope.Cloudflare, false)]
    public async Task A_request_during_a_hold_is_found_once_the_grace_is_over(
        RateLimitScope scope,
        bool isJson
    )
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(new() { TimeProvider = time });
        using var client = new RawClient(discord);
        discord.Rest.FailNext(
            Routes.Me,
            1,
            new RestFault.RateLimited(TimeSpan.FromSeconds(2), scope)
        );

        using var refused = await client.SendAsync(HttpMethod.Get, "/users/@me");
        var text = await refused.Content.ReadAsStringAsync();
        await client.TryAsync(HttpMethod.Get, "/users/@me");
        discord.Findings.Entries.ShouldBeEmpty();
        time.Advance(TimeSpan.FromSeconds(1));
        var early = await client.TryAsync(HttpMethod.Get, "/users/@me");
        time.Advance(TimeSpan.FromSeconds(1));
        var punctual = await client.TryAsync(HttpMethod.Get, "/users/@me");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        text.StartsWith('{').ShouldBe(isJson);
        early.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        punctual.Status.ShouldBe(HttpStatusCode.OK);
        discord.Findings.Entries.Single().Kind.ShouldBe(FindingKind.HoldIgnored);
    }

    [Fact]
    public async Task A_bucket_counts_down_and_refuses_until_its_reset()
    {
        var time = new FakeTimeProvider();
        await using var discord = await ScriptedDiscord.StartAsync(
            new()
            {
                TimeProvider = time,
                Buckets = new Dictionary<string, BucketLimit>
                {
                    [Routes.Me] = new(2, TimeSpan.FromSeconds(5)),
                },
            }
        );
        using var client = new RawClient(discord);
        var left = new List<string>();
        var states = new List<HttpStatusCode>();

        for (var i = 0; i < 4; i++)
        {
            using var answer = await client.SendAsync(HttpMethod.Get, "/users/@me");
            left.Add(answer.Headers.GetValues("X-RateLimit-Remaining").Single());
            states.Add(answer.StatusCode);
            time.Advance(i == 2 ? TimeSpan.FromSeconds(5) : TimeSpan.Zero);
        }

        left.ShouldBe(["1", "0", "0", "1"]);
        states.Select(s => (int)s).ShouldBe([200, 200, 429, 200]);
    }

    [Fact]
    public async Task A_nonce_that_is_enforced_gives_the_first_message_again()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        var path = $"/channels/{discord.Guilds[0].ChannelId}/messages";
        var body = RawClient.Message("Once");
        body["nonce"] = "n1";
        body["enforce_nonce"] = true;

        var first = await client.JsonAsync(_post, path, body);
        var second = await client.JsonAsync(_post, path, body);

        ((string)second["id"]!).ShouldBe((string)first["id"]!);
        discord.Rest.Messages.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Commands_are_replaced_as_a_whole()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var client = new RawClient(discord);
        var path = $"/applications/{discord.ApplicationId}/commands";

        await client.TryAsync(HttpMethod.Put, path, new JsonArray(Command("old")));
        await client.TryAsync(HttpMethod.Put, path, new JsonArray(Command("ask")));
        using var answer = await client.SendAsync(HttpMethod.Get, path);
        var list = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();

        ((string)list.Single()!["name"]!).ShouldBe("ask");
        await client.IdentifyAsync();
        var asked = await discord.AskAsync("ask");
        ((string)asked.Payload["data"]!["id"]!).ShouldBe((string)list[0]!["id"]!);
    }

    [Fact]
    public async Task Bad_manners_are_found()
    {
        await using var discord = await ScriptedDiscord.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", "Bot " + discord.Token);
        using var body = new StringContent("{}");

        using var answer = await http.PostAsync(
            new Uri(discord.ApiBaseUrl + "/interactions/1/t/callback"),
            body
        );

        discord
            .Findings.Entries.Select(f => f.Kind)
            .ShouldBe([
                FindingKind.WrongUserAgent,
                FindingKind.TokenOnInteractionRoute,
                FindingKind.WrongContent,
            ]);
    }

    private static Task<(HttpStatusCode Status, int? Code)> AckAsync(
        RawClient client,
        ScriptedInteraction interaction,
        int type,
        JsonNode? data = null
    ) =>
        client.TryAsync(
            _post,
            $"/interactions/{interaction.Id}/{interaction.Token}/callback",
            new JsonObject { ["type"] = type, ["data"] = data }
        );

    private static string Webhook(ScriptedDiscord discord, ScriptedInteraction interaction) =>
        $"/webhooks/{discord.ApplicationId}/{interaction.Token}";

    private static JsonObject Command(string name) =>
        new() { ["name"] = name, ["description"] = "A command." };

    private static string Silenced(string fields) =>
        "{\"allowed_mentions\":{\"parse\":[]}," + fields + "}";

    private static string Rows(int rows, int buttons)
    {
        var all = Enumerable
            .Range(0, rows)
            .Select(r =>
                string.Join(
                    ',',
                    Enumerable
                        .Range(0, buttons)
                        .Select(b =>
                            $$"""{"type":2,"style":1,"label":"b","custom_id":"{{r}}-{{b}}"}"""
                        )
                )
            )
            .Select(row => "{\"type\":1,\"components\":[" + row + "]}");
        return "\"components\":[" + string.Join(',', all) + "]";
    }
}
