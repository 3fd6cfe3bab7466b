using System.Globalization;
using NewsBot.Discord.RateLimits;
using NewsBot.Discord.Rest;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.RateLimits;

public sealed class CallLimitsTests
{
    private static readonly TimeSpan _margin = TimeSpan.FromMilliseconds(25);

    private readonly SteppedTime _time = new();
    private readonly CallLimits _limits;
    private readonly Happenings<string> _runs = new("a call");

    public CallLimitsTests() => _limits = new CallLimits(_time);

    [Fact]
    public async Task Calls_of_one_bucket_run_one_after_the_other_and_those_of_others_beside_them()
    {
        var release = new TaskCompletionSource();
        var first = Run("first", Message(1), release.Task);
        await _runs.NthAsync(1);
        var second = Run("second", Message(1));
        await Run("elsewhere", Message(2));

        _runs.Entries.ShouldBe(["first", "elsewhere"]);

        release.SetResult();
        await first;
        await second;
        _runs.Entries.ShouldBe(["first", "elsewhere", "second"]);
    }

    [Fact]
    public async Task A_bucket_without_calls_left_waits_for_its_reset_and_no_longer()
    {
        _limits.Learn(Message(1), Headers("m", remaining: 0, seconds: 4));

        var held = Run("held", Message(1));
        await Run("other resource", Message(2));
        _runs.Entries.ShouldBe(["other resource"]);
        await _time.PassAsync(TimeSpan.FromSeconds(4) + _margin);

        await held;
    }

    [Fact]
    public async Task Two_routes_that_Discord_counts_together_wait_together()
    {
        var edit = new RestCall(HttpMethod.Patch, Route.Message(1, 5));
        _limits.Learn(Message(1), Headers("shared", remaining: 3, seconds: 4));
        _limits.Learn(edit, Headers("shared", remaining: 0, seconds: 4));

        var held = Run("post", Message(1));
        await _time.ArmedAsync(TimeSpan.FromSeconds(4) + _margin);
        _runs.Entries.ShouldBeEmpty();

        await Run("post elsewhere", Message(2));
        _time.Advance(TimeSpan.FromSeconds(5));
        await held;
    }

    [Fact]
    public async Task Who_waits_in_a_bucket_that_gets_its_name_moves_to_the_named_one()
    {
        var release = new TaskCompletionSource();
        var first = Run("first", Message(1), release.Task);
        await _runs.NthAsync(1);
        var second = Run("second", Message(1));
        _limits.Learn(Message(1), Headers("named", remaining: 0, seconds: 2));

        release.SetResult();
        await first;
        await _time.ArmedAsync(TimeSpan.FromSeconds(2) + _margin);
        _runs.Entries.ShouldBe(["first"]);
        _time.Advance(TimeSpan.FromSeconds(3));
        await second;
    }

    [Fact]
    public async Task A_global_hold_stops_the_token_and_not_the_answers_to_interactions()
    {
        _limits.HoldToken(TimeSpan.FromSeconds(9));

        var held = Run("message", Message(1));
        await Run("callback", Callback("a"));
        await Run("edit", Original("a"));
        _runs.Entries.ShouldBe(["callback", "edit"]);

        await _time.PassAsync(TimeSpan.FromSeconds(9) + _margin);
        await held;
    }

    [Fact]
    public async Task A_hold_of_the_address_stops_everything()
    {
        _limits.HoldAll(TimeSpan.FromSeconds(9));

        var callback = Run("callback", Callback("a"));
        var message = Run("message", Message(1));
        await _time.ArmedAsync(TimeSpan.FromSeconds(9) + _margin, count: 2);
        _runs.Entries.ShouldBeEmpty();

        _time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(callback, message);
    }

    [Fact]
    public async Task A_wait_beyond_the_deadline_fails_at_once()
    {
        _limits.HoldBucket(Message(1), TimeSpan.FromSeconds(9));

        await Should.ThrowAsync<RateLimitWaitException>(() =>
            Run("late", Message(1), deadline: TimeSpan.FromSeconds(8))
        );
    }

    [Fact]
    public async Task Who_does_not_get_a_turn_before_the_deadline_fails_then()
    {
        var release = new TaskCompletionSource();
        var first = Run("first", Message(1), release.Task);
        await _runs.NthAsync(1);
        var second = Run("second", Message(1), deadline: TimeSpan.FromSeconds(3));

        await _time.PassAsync(TimeSpan.FromSeconds(3));

        await Should.ThrowAsync<RateLimitWaitException>(() => second);
        release.SetResult();
        await first;
    }

    [Fact]
    public async Task Callbacks_wait_for_no_turn()
    {
        var release = new TaskCompletionSource();
        var first = Run("first", Callback("a"), release.Task);
        await _runs.NthAsync(1);
        await Run("second", Callback("a"));

        release.SetResult();
        await first;
        _runs.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Fifty_calls_a_second_go_with_the_token_and_the_next_waits_for_the_second_to_end()
    {
        for (var i = 0; i < 50; i++)
        {
            await Run("one of fifty", Message((ulong)i + 1));
        }

        await Run("not the token's", Callback("a"));
        var next = Run("next", Message(99));
        await _time.PassAsync(TimeSpan.FromSeconds(1) + _margin);
        await next;
    }

    [Fact]
    public async Task Buckets_that_nobody_uses_do_not_pile_up()
    {
        for (var i = 0; i < 5_000; i++)
        {
            await Run("answer", Original(i.ToString(CultureInfo.InvariantCulture)));
        }

        _limits.Count.ShouldBeLessThanOrEqualTo(1_000);
    }

    [Fact]
    public async Task A_hold_survives_the_clearing_away_of_buckets()
    {
        _limits.HoldBucket(Message(1), TimeSpan.FromSeconds(30));
        for (var i = 0; i < 3_000; i++)
        {
            await Run("answer", Original(i.ToString(CultureInfo.InvariantCulture)));
        }

        await Should.ThrowAsync<RateLimitWaitException>(() =>
            Run("held", Message(1), deadline: TimeSpan.FromSeconds(1))
        );
    }

    private Task<bool> Run(
        string name,
        RestCall call,
        Task? until = null,
        TimeSpan? deadline = null
    ) =>
        _limits.RunAsync(
            call,
            _time.GetTimestamp()
                + (long)(
                    (deadline ?? TimeSpan.FromMinutes(1)).TotalSeconds * _time.TimestampFrequency
                ),
            async () =>
            {
                _runs.Add(name);
                await (until ?? Task.CompletedTask);
                return true;
            },
            CancellationToken.None
        );

    private static RestCall Message(ulong channel) => new(HttpMethod.Post, Route.Messages(channel));

    private static RestCall Callback(string token) =>
        new(HttpMethod.Post, Route.Callback(1, token))
        {
            IsAuthorized = false,
            Repeat = Repeat.Callback,
        };

    private static RestCall Original(string token) =>
        new(HttpMethod.Patch, Route.Original(1, token)) { IsAuthorized = false };

    private static RateLimitHeaders Headers(string bucket, int remaining, double seconds) =>
        new(bucket, remaining, TimeSpan.FromSeconds(seconds), null, null);
}
