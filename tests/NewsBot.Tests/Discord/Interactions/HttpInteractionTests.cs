using System.Text;
using System.Text.Json.Nodes;
using NewsBot.Discord;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Tests.Discord.Doubles;

namespace NewsBot.Tests.Discord.Interactions;

public sealed class HttpInteractionTests : IDisposable
{
    private const string Ask =
        """{"id":"1","application_id":"2","token":"t","type":2,"data":{"name":"ask","type":1}}""";

    private static readonly TimeSpan _settling = TimeSpan.FromMilliseconds(150);

    private readonly SteppedTime _time = new();
    private readonly ScriptedNetwork _network = new();
    private readonly RecordingListener _listener = new();
    private readonly ListLog _log = new();
    private readonly DiscordClient _client;

    public HttpInteractionTests() =>
        _client = new DiscordClient(
            new DiscordClientSettings(new BotToken(Secrets.Token))
            {
                ApiBaseUrl = new Uri("https://api.test/v10"),
            },
            _network,
            new ManualGateway(),
            _time,
            new Random(1),
            _log
        );

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task A_ping_is_answered_with_a_pong_and_bothers_nobody()
    {
        var answer = await ReceiveAsync("""{"id":"1","type":1}""");

        Text(answer).ShouldBe("""{"type":1}""");
        _listener.Interactions.Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not JSON")]
    [InlineData("""{"id":"1","type":99}""")]
    [InlineData("[]")]
    public async Task What_can_not_be_read_has_no_answer(string body) =>
        (await ReceiveAsync(body)).Body.ShouldBeNull();

    [Fact]
    public async Task A_deferral_is_the_response_and_what_follows_waits_until_Discord_has_it()
    {
        Task? later = null;
        _listener.Does = i => later = AnswerAsync(i.Reply);

        var answer = await ReceiveAsync(Ask);
        Text(answer).ShouldBe("""{"type":5}""");
        _network.Calls.Entries.ShouldBeEmpty();

        answer.Sent();
        await _time.PassAsync(_settling);
        await later!;
        var call = _network.Calls.Entries.ShouldHaveSingleItem();
        call.Path.ShouldBe("/v10/webhooks/2/t/messages/@original");
        ((string?)call.Body!["content"]).ShouldBe("answer");

        static async Task AnswerAsync(IInteractionReply reply)
        {
            await reply.DeferAsync(isPrivate: false, CancellationToken.None);
            await reply.EditAsync(
                new OutgoingMessage { Content = "answer" },
                CancellationToken.None
            );
        }
    }

    [Fact]
    public async Task An_answer_at_once_is_the_response_and_mentions_nobody()
    {
        _listener.Does = i =>
            _ = i.Reply.RespondAsync(
                new OutgoingMessage { Content = "@everyone", IsPrivate = true },
                CancellationToken.None
            );

        var body = JsonNode.Parse(Text(await ReceiveAsync(Ask))!)!;

        ((int)body["type"]!).ShouldBe(4);
        ((int)body["data"]!["flags"]!).ShouldBe(64);
        body["data"]!["allowed_mentions"]!["parse"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_half_of_a_pair_in_an_option_costs_nothing_but_itself()
    {
        _ = ReceiveAsync(
            """{"id":"1","application_id":"2","token":"t","type":2,"data":{"name":"ask","type":1,"options":[{"name":"q","type":3,"value":"who\ud83d?"}]}}"""
        );

        (await _listener.Interactions.NthAsync(1))
            .ShouldBeOfType<CommandInteraction>()
            .Options["q"]
            .ShouldBe("who?");
    }

    [Fact]
    public async Task A_second_first_answer_is_a_mistake()
    {
        Task? second = null;
        _listener.Does = i =>
        {
            _ = i.Reply.DeferAsync(isPrivate: false, CancellationToken.None);
            second = i.Reply.DeferAsync(isPrivate: false, CancellationToken.None);
        };
        await ReceiveAsync(Ask);

        await Should.ThrowAsync<DiscordException>(() => second!);
    }

    [Fact]
    public async Task Without_an_answer_in_time_there_is_none_and_a_late_one_fails()
    {
        var receiving = ReceiveAsync(Ask);
        await _time.PassAsync(TimeSpan.FromSeconds(2.7));
        (await receiving).Body.ShouldBeNull();

        var late = _listener
            .Interactions.Entries[0]
            .Reply.DeferAsync(isPrivate: false, CancellationToken.None);
        await _time.PassAsync(TimeSpan.FromSeconds(4));

        await Should.ThrowAsync<DiscordException>(() => late);
    }

    private Task<HttpAnswer> ReceiveAsync(string body) =>
        _client.ReceiveAsync(Encoding.UTF8.GetBytes(body), _listener, CancellationToken.None);

    private static string? Text(HttpAnswer answer) =>
        answer.Body is { } body ? Encoding.UTF8.GetString(body.Span) : null;
}
