using NewsBot.Discord;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Rest;
using NewsBot.Discord.Wire;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Interactions;

public sealed class ApiReplyTests : IDisposable
{
    private readonly SteppedTime _time = new();
    private readonly ScriptedNetwork _network = new();
    private readonly ListLog _log = new();
    private readonly RestClient _rest;
    private readonly ApiReply _reply;

    public ApiReplyTests()
    {
        _rest = new RestClient(
            _network,
            new DiscordClientSettings(new BotToken(Secrets.Token)),
            _time,
            _log
        );
        _reply = new ApiReply(
            new WireInteraction(
                Id: 1,
                ApplicationId: 2,
                Type: 2,
                Secrets.InteractionToken,
                GuildId: null,
                ChannelId: null,
                Channel: null,
                Member: null,
                User: null,
                Message: null,
                AppPermissions: null,
                Locale: null,
                Data: null
            ),
            _rest,
            _time,
            _log
        );
    }

    public void Dispose() => _rest.Dispose();

    [Fact]
    public async Task The_first_answer_goes_to_the_callback_and_the_later_ones_to_the_webhook()
    {
        await _reply.DeferAsync(isPrivate: true, default);
        (await _reply.EditAsync(new OutgoingMessage { Content = "a" }, default)).ShouldBe(1UL);
        await _reply.FollowUpAsync(new OutgoingMessage { Nonce = "n", ReplyTo = 5 }, default);
        await _reply.DeleteAsync(default);

        const string token = Secrets.InteractionToken;
        _network
            .Calls.Entries.Select(c => (c.Method, c.Path))
            .ShouldBe([
                ("POST", $"/api/v10/interactions/1/{token}/callback"),
                ("PATCH", $"/api/v10/webhooks/2/{token}/messages/@original"),
                ("POST", $"/api/v10/webhooks/2/{token}"),
                ("DELETE", $"/api/v10/webhooks/2/{token}/messages/@original"),
            ]);
        _network.Calls.Entries[2].Body!.AsObject().ContainsKey("nonce").ShouldBeFalse();
    }

    [Fact]
    public async Task A_follow_up_of_unknown_fate_is_not_sent_again()
    {
        _network.NextBreaks();

        await Should.ThrowAsync<DiscordException>(() =>
            _reply.FollowUpAsync(new OutgoingMessage { Content = "a" }, default)
        );

        _network.Calls.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_nothing_is_sent_any_more()
    {
        _time.Advance(TimeSpan.FromMinutes(14));

        await Should.ThrowAsync<DiscordException>(() =>
            _reply.EditAsync(new OutgoingMessage { Content = "a" }, default)
        );

        _network.Calls.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_callback_that_hangs_is_tried_again_while_Discord_waits()
    {
        _network.NextWaits();
        var deferring = _reply.DeferAsync(isPrivate: false, default);
        await _time.PassAsync(TimeSpan.FromSeconds(1.5));
        await _time.PassAsync(TimeSpan.FromSeconds(0.2));

        await deferring;
        _network.Calls.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_update_of_a_button_never_becomes_private()
    {
        await _reply.UpdateAsync(new OutgoingMessage { Content = "a", IsPrivate = true }, default);

        var body = _network.Calls.Entries[0].Body!;
        ((int)body["type"]!).ShouldBe(7);
        body["data"]!.AsObject().ContainsKey("flags").ShouldBeFalse();
    }
}
