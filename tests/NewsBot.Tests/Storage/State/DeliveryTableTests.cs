using NewsBot.Storage.State;

namespace NewsBot.Tests.Storage.State;

/// <summary>What is sent of the bot's own accord is claimed by one, and settled by who has it.</summary>
public sealed class DeliveryTableTests : IDisposable
{
    private const string Monday = "digest:2026-03-02";
    private const string Tuesday = "digest:2026-03-03";

    private readonly StateFolder _state = new();

    public void Dispose() => _state.Dispose();

    [Fact]
    public async Task What_is_claimed_is_as_it_was_claimed_after_a_restart()
    {
        var due = _state.Time.GetUtcNow().AddMinutes(-3);
        var claim = (await _state.Deliveries.ClaimAsync(2, Monday, due, "me", default))!;

        claim.ShouldBe(
            new Delivery(
                2,
                Monday,
                claim.Id,
                due,
                _state.Time.GetUtcNow(),
                _state.Time.GetUtcNow(),
                "me"
            )
        );
        _state.Reopen();
        (await _state.Deliveries.ClaimedAsync(default)).ShouldBe([claim]);
    }

    [Fact]
    public async Task Each_channel_and_occasion_is_claimed_once_whatever_came_of_it()
    {
        var claim = (await ClaimAsync())!;
        (await ClaimAsync(claimer: "you")).ShouldBeNull();
        (await ClaimAsync()).ShouldBeNull();
        (await ClaimAsync(channel: 3)).ShouldNotBeNull();
        (await ClaimAsync(occasion: Tuesday)).ShouldNotBeNull();

        foreach (var state in Enum.GetValues<DeliveryState>().Except([DeliveryState.Claimed]))
        {
            var other = (await ClaimAsync(occasion: $"digest:{state}"))!;
            (await SettleAsync(other, state)).ShouldBeTrue();
            (await ClaimAsync(occasion: $"digest:{state}")).ShouldBeNull();
        }

        (await _state.Deliveries.ClaimedAsync(default)).ShouldContain(claim);
    }

    [Fact]
    public async Task Of_many_programs_that_claim_at_once_one_gets_it()
    {
        using var others = new OtherPrograms(_state, count: 3);
        foreach (var occasion in Enumerable.Range(0, 10).Select(i => $"digest:{i}"))
        {
            var claims = await Task.WhenAll(
                others
                    .Tables.Append(_state.Deliveries)
                    .SelectMany(t => new[] { t, t })
                    .Select(t =>
                        Task.Run(() =>
                            t.ClaimAsync(2, occasion, _state.Time.GetUtcNow(), "me", default)
                        )
                    )
            );

            claims.Count(c => c is not null).ShouldBe(1);
        }

        (await _state.Deliveries.ClaimedAsync(default)).Count.ShouldBe(10);
    }

    [Fact]
    public async Task A_claim_is_settled_once_and_by_who_has_it_alone()
    {
        var claim = (await ClaimAsync())!;

        (await SettleAsync(claim with { Claimer = "you" }, DeliveryState.Missed)).ShouldBeFalse();
        (
            await SettleAsync(
                claim with
                {
                    ClaimedAt = claim.ClaimedAt.AddTicks(1),
                },
                DeliveryState.Missed
            )
        ).ShouldBeFalse();
        (await SettleAsync(claim, DeliveryState.Sent, message: 40)).ShouldBeTrue();
        (await SettleAsync(claim, DeliveryState.Refused)).ShouldBeFalse();

        (await _state.Deliveries.ClaimedAsync(default)).ShouldBeEmpty();
        (await _state.Deliveries.LastSentAsync(2, "digest:", default)).ShouldBe(
            new SentDelivery(2, claim.Id, 40)
        );
    }

    [Fact]
    public async Task What_was_left_is_taken_over_with_its_id_and_the_first_claim_is_worth_nothing()
    {
        var left = (await ClaimAsync())!;
        _state.Time.Advance(TimeSpan.FromMinutes(2));

        var taken = await _state.Deliveries.TakeOverAsync(left, "you", default);

        taken.ShouldBe(left with { Claimer = "you", ClaimedAt = _state.Time.GetUtcNow() });
        (await _state.Deliveries.ClaimedAsync(default)).ShouldBe([taken!]);
        (await SettleAsync(left, DeliveryState.Sent, message: 40)).ShouldBeFalse();
        (await SettleAsync(taken!, DeliveryState.Sent, message: 41)).ShouldBeTrue();
        (await _state.Deliveries.LastSentAsync(2, "", default))!.MessageId.Value.ShouldBe(41UL);
    }

    [Fact]
    public async Task Of_many_that_take_over_at_once_one_gets_it()
    {
        using var others = new OtherPrograms(_state, count: 3);
        var left = (await ClaimAsync())!;
        _state.Time.Advance(TimeSpan.FromMinutes(2));

        var taken = await Task.WhenAll(
            others
                .Tables.Append(_state.Deliveries)
                .Select((t, i) => Task.Run(() => t.TakeOverAsync(left, $"{i}", default)))
        );

        var winner = taken.OfType<Delivery>().ShouldHaveSingleItem();
        (await _state.Deliveries.ClaimedAsync(default)).ShouldBe([winner]);
    }

    [Fact]
    public async Task What_is_settled_is_taken_over_by_nobody()
    {
        var claim = (await ClaimAsync())!;
        await SettleAsync(claim, DeliveryState.Silent);

        (await _state.Deliveries.TakeOverAsync(claim, "you", default)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_left_longest_comes_first()
    {
        var first = (await ClaimAsync(channel: 9))!;
        _state.Time.Advance(TimeSpan.FromMinutes(1));
        var third = (await ClaimAsync(channel: 8))!;
        var second = (await ClaimAsync(channel: 7))!;
        _state.Time.Advance(TimeSpan.FromMinutes(1));
        (await _state.Deliveries.ClaimedAsync(default)).ShouldBe([first, second, third]);

        var again = (await _state.Deliveries.TakeOverAsync(first, "you", default))!;

        (await _state.Deliveries.ClaimedAsync(default)).ShouldBe([second, third, again]);
    }

    [Fact]
    public async Task Its_answer_learns_where_it_stands()
    {
        var claim = (await ClaimAsync())!;
        await _state.Answers.SaveAsync(_state.Answer() with { Id = claim.Id }, default);
        var other = _state.Answer();
        await _state.Answers.SaveAsync(other, default);

        await SettleAsync(claim, DeliveryState.Sent, message: 40);

        (await _state.Answers.FindByAnswerAsync(40, default))!.Id.ShouldBe(claim.Id);
        (await _state.Answers.FindAsync(other.Id, default))!.AnswerMessageId.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_sent_since_a_moment_is_found_the_oldest_first()
    {
        var start = _state.Time.GetUtcNow();
        await SentAsync(channel: 2, Monday, message: 40);
        _state.Time.Advance(TimeSpan.FromDays(1));
        await SentAsync(channel: 4, Tuesday, message: 42);
        await SentAsync(channel: 3, Tuesday, message: 41);
        await SentAsync(channel: 3, "story:x", message: 43);
        await SettleAsync((await ClaimAsync(channel: 5))!, DeliveryState.Refused);
        await SettleAsync((await ClaimAsync(channel: 6))!, DeliveryState.Silent);
        await ClaimAsync(channel: 7);

        (await MessagesAsync(start.AddTicks(-1))).ShouldBe([40, 41, 42]);
        (await MessagesAsync(start)).ShouldBe([41, 42]);
        (await MessagesAsync(_state.Time.GetUtcNow())).ShouldBeEmpty();

        async Task<IEnumerable<ulong>> MessagesAsync(DateTimeOffset since) =>
            (await _state.Deliveries.SentAsync("digest:", since, default)).Select(s =>
                s.MessageId.Value
            );
    }

    [Fact]
    public async Task The_last_that_stands_in_a_channel_is_found()
    {
        await SentAsync(channel: 2, Tuesday, message: 40);
        _state.Time.Advance(TimeSpan.FromMinutes(1));
        await SentAsync(channel: 2, Monday, message: 41);
        _state.Time.Advance(TimeSpan.FromMinutes(1));
        await SentAsync(channel: 2, "story:x", message: 42);
        await SentAsync(channel: 3, Monday, message: 43);
        await SettleAsync((await ClaimAsync(occasion: "digest:3"))!, DeliveryState.Unknown);

        (await LastAsync(2, "digest:")).ShouldBe(41UL);
        (await LastAsync(2, "story:")).ShouldBe(42UL);
        (await LastAsync(4, "digest:")).ShouldBeNull();
        (await LastAsync(2, "%")).ShouldBeNull();

        async Task<ulong?> LastAsync(ulong channel, string prefix) =>
            (await _state.Deliveries.LastSentAsync(channel, prefix, default))?.MessageId.Value;
    }

    [Fact]
    public async Task What_is_older_than_sixty_days_is_forgotten()
    {
        await SentAsync(channel: 2, Monday, message: 40);
        _state.Time.Advance(TimeSpan.FromTicks(1));
        await ClaimAsync(channel: 3);

        _state.Time.Advance(TimeSpan.FromDays(60));

        (await _state.Deliveries.SweepAsync(default)).ShouldBe(1);
        (await _state.Deliveries.SweepAsync(default)).ShouldBe(0);
        (await _state.Deliveries.ClaimedAsync(default))
            .ShouldHaveSingleItem()
            .ChannelId.Value.ShouldBe(3UL);
        (await ClaimAsync()).ShouldNotBeNull();
    }

    private async Task SentAsync(ulong channel, string occasion, ulong message) =>
        (
            await SettleAsync((await ClaimAsync(channel, occasion))!, DeliveryState.Sent, message)
        ).ShouldBeTrue();

    private Task<Delivery?> ClaimAsync(
        ulong channel = 2,
        string occasion = Monday,
        string claimer = "me"
    ) => _state.Deliveries.ClaimAsync(channel, occasion, _state.Time.GetUtcNow(), claimer, default);

    private Task<bool> SettleAsync(Delivery claim, DeliveryState state, ulong? message = null) =>
        _state.Deliveries.SettleAsync(claim, state, message, default);

    /// <summary>Programs on the same file, which wait for each other.</summary>
    private sealed class OtherPrograms(StateFolder state, int count) : IDisposable
    {
        private readonly StateFile[] _files =
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new StateFile(
                    state.Path,
                    TimeSpan.FromSeconds(30),
                    Migration.All,
                    state.Time,
                    state.Log
                )),
        ];

        public IEnumerable<DeliveryTable> Tables =>
            _files.Select(f => new DeliveryTable(f, state.Time));

        public void Dispose() => Array.ForEach(_files, f => f.Dispose());
    }
}
