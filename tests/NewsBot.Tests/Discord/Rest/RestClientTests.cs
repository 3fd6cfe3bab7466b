using System.Globalization;
using System.Text;
using NewsBot.Discord;
using NewsBot.Discord.RateLimits;
using NewsBot.Discord.Rest;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Rest;

public sealed class RestClientTests : IDisposable
{
    private static readonly TimeSpan _margin = TimeSpan.FromMilliseconds(25);

    private readonly SteppedTime _time = new();
    private readonly ListLog _log = new();
    private readonly ScriptedNetwork _network = new();
    private readonly RestClient _rest;

    public RestClientTests() =>
        _rest = new RestClient(
            _network,
            new DiscordClientSettings(new BotToken(Secrets.Token))
            {
                ApiBaseUrl = new Uri("https://api.test/v10/"),
            },
            _time,
            _log
        );

    public void Dispose() => _rest.Dispose();

    [Fact]
    public async Task The_bots_token_goes_with_its_own_calls_and_never_with_those_of_interactions()
    {
        await SendAsync(Message());
        await SendAsync(Callback());

        _network
            .Calls.Entries.Select(c => (c.Path, c.Authorization))
            .ShouldBe([
                ("/v10/channels/1/messages", $"Bot {Secrets.Token}"),
                ($"/v10/interactions/1/{Secrets.InteractionToken}/callback", null),
            ]);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Trouble_on_Discords_side_is_tried_again_after_a_pause(int status)
    {
        _network.Next(status, "<html>bad gateway</html>");
        _network.Next(status);
        var sent = SendAsync(Get());

        await _time.PassAsync(TimeSpan.FromSeconds(0.5));
        await _time.PassAsync(TimeSpan.FromSeconds(1));

        await sent;
        _network.Calls.Entries.Count.ShouldBe(3);
    }

    [Fact]
    public async Task After_four_tries_it_is_given_up()
    {
        for (var i = 0; i < 4; i++)
        {
            _network.Next(500);
        }

        var sent = SendAsync(Get());
        foreach (var pause in new[] { 0.5, 1, 2 })
        {
            await _time.PassAsync(TimeSpan.FromSeconds(pause));
        }

        (await Should.ThrowAsync<DiscordException>(() => sent)).Status.ShouldBe(500);
        _network.Calls.Entries.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(413)]
    public async Task A_no_is_a_no(int status)
    {
        _network.Next(status, """{"code":50013,"message":"Missing Permissions"}""");

        var error = await Should.ThrowAsync<DiscordException>(() => SendAsync(Get()));

        error.Status.ShouldBe(status);
        error.Code.ShouldBe(50013);
        _network.Calls.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_without_a_nonce_is_not_sent_again_when_nobody_knows_what_became_of_it()
    {
        _network.NextBreaks();

        (await Should.ThrowAsync<DiscordException>(() => SendAsync(Message()))).Status.ShouldBe(0);
        _network.Calls.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_breaks_is_made_again_as_it_was()
    {
        _network.NextBreaks();
        var sent = SendAsync(
            Message() with
            {
                Repeat = Repeat.Safe,
                Body = Encoding.UTF8.GetBytes("""{"nonce":"n1"}"""),
            }
        );
        await _time.PassAsync(TimeSpan.FromSeconds(0.5));
        await sent;

        _network.Calls.Entries.Select(c => (string?)c.Body!["nonce"]).ShouldBe(["n1", "n1"]);
    }

    [Fact]
    public async Task A_call_without_an_answer_is_tried_again_and_a_deadline_ends_it_all()
    {
        _network.NextWaits();
        var sent = SendAsync(Get() with { Deadline = TimeSpan.FromSeconds(15.2) });

        await _network.Calls.NthAsync(1);
        _time.Advance(TimeSpan.FromSeconds(15));

        (await Should.ThrowAsync<DiscordException>(() => sent)).Message.ShouldContain("in time");
        _network.Calls.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_callback_that_was_taken_at_the_first_try_counts_as_done()
    {
        _network.NextBreaks();
        _network.Next(400, """{"code":40060,"message":"already acknowledged"}""");
        var sent = SendAsync(Callback());
        await _time.PassAsync(TimeSpan.FromSeconds(0.2));
        await sent;
    }

    [Fact]
    public async Task A_callback_that_somebody_else_gave_is_an_error()
    {
        _network.Next(400, """{"code":40060,"message":"already acknowledged"}""");

        (await Should.ThrowAsync<DiscordException>(() => SendAsync(Callback()))).Code.ShouldBe(
            40060
        );
    }

    [Fact]
    public async Task A_limit_of_a_bucket_is_waited_for_and_the_same_call_made_again()
    {
        _network.Next(
            429,
            """{"message":"limited","retry_after":1.5,"global":false}""",
            ("X-RateLimit-Scope", "user"),
            ("Retry-After", "2")
        );
        var sent = SendAsync(Message());

        await _time.PassAsync(TimeSpan.FromSeconds(1.5) + _margin);

        await sent;
        _network.Calls.Entries.Count.ShouldBe(2);
        _log.Lines.Entries.Single(l => l.Id == 6100).Text.ShouldContain("user");
    }

    [Theory]
    [InlineData("""{"message":"limited","retry_after":3,"global":true}""", "user")]
    [InlineData("""{"message":"limited","retry_after":3,"global":false}""", "global")]
    public async Task A_global_limit_holds_the_token_while_interactions_are_answered(
        string body,
        string scope
    )
    {
        _network.Next(429, body, ("X-RateLimit-Scope", scope));
        var first = SendAsync(Message());
        await _time.ArmedAsync(TimeSpan.FromSeconds(3) + _margin);
        var other = SendAsync(Message(2));
        await _time.ArmedAsync(TimeSpan.FromSeconds(3) + _margin, count: 2);
        await SendAsync(Callback());
        _network.Calls.Entries.Count.ShouldBe(2);

        _time.Advance(TimeSpan.FromSeconds(4));
        await Task.WhenAll(first, other);
    }

    [Fact]
    public async Task A_shared_limit_holds_one_bucket_and_is_nobodys_fault()
    {
        for (var i = 0; i < 1_000; i++)
        {
            _network.Next(
                429,
                """{"message":"limited","retry_after":0,"global":false}""",
                ("X-RateLimit-Scope", "shared")
            );
            await SendAsync(Get());
            _time.Advance(TimeSpan.FromMilliseconds(50));
        }

        _log.Lines.Entries.ShouldNotContain(l => l.Id == 6103);
    }

    [Fact]
    public async Task When_the_shield_before_Discord_shuts_the_address_out_nothing_goes_out()
    {
        _network.Next(429, "error code: 1015", ("Retry-After", "2"));
        var first = SendAsync(Message());
        var wait = TimeSpan.FromSeconds(2) + _margin;
        await _time.ArmedAsync(wait);
        var callback = SendAsync(Callback());
        await _time.ArmedAsync(wait, count: 2);
        _network.Calls.Entries.Count.ShouldBe(1);

        _time.Advance(wait);
        await Task.WhenAll(first, callback);
    }

    [Fact]
    public async Task A_callback_that_could_only_be_late_fails_at_once()
    {
        _network.Next(429, "error code: 1015", ("Retry-After", "600"));

        await Should.ThrowAsync<RateLimitWaitException>(() => SendAsync(Callback()));
    }

    [Fact]
    public async Task A_refused_token_ends_all_calls_also_those_that_wait_and_names_the_setting()
    {
        var answer = _network.NextWaits(401, """{"message":"401: Unauthorized","code":0}""");
        var first = SendAsync(Message());
        await _network.Calls.NthAsync(1);
        var waiting = Enumerable.Range(0, 10).Select(_ => SendAsync(Message())).ToList();

        answer.SetResult();

        var error = await Should.ThrowAsync<DiscordRefusedException>(() => first);
        error.Message.ShouldContain("Discord:Token");
        foreach (var call in waiting)
        {
            await Should.ThrowAsync<DiscordRefusedException>(() => call);
        }

        await Should.ThrowAsync<DiscordRefusedException>(() => SendAsync(Get()));
        _network.Calls.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_interaction_that_is_over_says_nothing_of_the_bots_token()
    {
        _network.Next(401, """{"message":"Invalid Webhook Token","code":50027}""");

        (await Should.ThrowAsync<DiscordException>(() => SendAsync(Original()))).Code.ShouldBe(
            50027
        );
        await SendAsync(Message());
    }

    [Fact]
    public async Task Too_many_refusals_stop_all_calls_for_ten_minutes()
    {
        for (var i = 0; i < 1_000; i++)
        {
            _network.Next(403, """{"message":"Missing Access","code":50001}""");
            await Should.ThrowAsync<DiscordException>(() => SendAsync(Get()));
            _time.Advance(TimeSpan.FromMilliseconds(25));
        }

        (await Should.ThrowAsync<DiscordException>(() => SendAsync(Get()))).Message.ShouldContain(
            "Too many"
        );
        _network.Calls.Entries.Count.ShouldBe(1_000);
        _log.Lines.Entries.Count(l => l.Id == 6103).ShouldBe(1);

        _time.Advance(TimeSpan.FromMinutes(11));
        await SendAsync(Get());
    }

    [Fact]
    public async Task No_log_and_no_error_holds_a_secret_or_a_path()
    {
        var errors = new List<string>();
        foreach (var status in new[] { 0, 400, 403, 404, 500, 429, 401 })
        {
            for (var i = 0; i < 4; i++)
            {
                Plan(status);
            }

            foreach (var call in new[] { Original(), Callback(), Message() })
            {
                var sent = SendAsync(call with { Deadline = TimeSpan.FromSeconds(0.3) });
                _time.Advance(TimeSpan.FromSeconds(0.25));
                var error = await Record.ExceptionAsync(() => sent);
                errors.Add(error?.ToString() ?? "");
            }
        }

        var all = _log.All + string.Join('\n', errors);
        errors.ShouldContain(e => e.Contains("{token}", StringComparison.Ordinal));
        all.ShouldNotContain(Secrets.Token);
        all.ShouldNotContain(Secrets.InteractionToken);
        all.ShouldNotContain("channels/1");
        all.ShouldNotContain("api.test");
    }

    private void Plan(int status)
    {
        if (status == 0)
        {
            _network.NextBreaks();
            return;
        }

        _network.Next(
            status,
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"message":"no","code":{{status}},"retry_after":9}"""
            )
        );
    }

    private Task<byte[]> SendAsync(RestCall call) => _rest.SendAsync(call, CancellationToken.None);

    private static RestCall Get() => new(HttpMethod.Get, Route.Application);

    private static RestCall Message(ulong channel = 1) =>
        new(HttpMethod.Post, Route.Messages(channel)) { Repeat = Repeat.Never };

    private static RestCall Original() =>
        new(HttpMethod.Patch, Route.Original(1, Secrets.InteractionToken)) { IsAuthorized = false };

    private static RestCall Callback() =>
        new(HttpMethod.Post, Route.Callback(1, Secrets.InteractionToken))
        {
            IsAuthorized = false,
            Repeat = Repeat.Callback,
            Deadline = TimeSpan.FromSeconds(2.8),
        };
}
