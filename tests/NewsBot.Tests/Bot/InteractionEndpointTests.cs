using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NewsBot.Bot;
using NewsBot.Discord;
using NewsBot.Discord.Interactions;
using NewsBot.Discord.Messages;
using NewsBot.Tests.Discord.Doubles;
using NSec.Cryptography;

namespace NewsBot.Tests.Bot;

/// <summary>What Discord meets at the address for interactions.</summary>
public sealed class InteractionEndpointTests : IAsyncLifetime, IDisposable
{
    private const int MaxConnections = 320;

    private const string Command =
        """{"id":"11","application_id":"1","type":2,"token":"secret","data":{"name":"ask"}}""";

    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _http = new();
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly RecordingListener _listener = new();
    private readonly DiscordClient _client = new(
        new DiscordClientSettings(new BotToken("token")),
        TimeProvider.System,
        new Random(1),
        NullLogger<DiscordClient>.Instance
    );

    private Uri _address = new("http://127.0.0.1");
    private Task _running = Task.CompletedTask;

    // Between finding a free port and listening on it another test may take it.
    public async Task InitializeAsync()
    {
        do
        {
            _address = new Uri($"http://127.0.0.1:{FreePort()}");
            _running = Endpoint().RunAsync(_stop.Token);
        } while (!await ListensAsync());
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
    }

    public void Dispose()
    {
        _key.Dispose();
        _stop.Dispose();
        _http.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task A_ping_is_answered_with_a_pong()
    {
        var (status, body) = await PostAsync("""{"id":"1","application_id":"1","type":1}""");

        status.ShouldBe(HttpStatusCode.OK);
        ((int?)body!["type"]).ShouldBe(1);
    }

    [Fact]
    public async Task A_command_is_answered_with_what_its_handler_says_first()
    {
        _listener.Does = i =>
            _ = i.Reply.RespondAsync(new OutgoingMessage { Content = "at once" }, default);

        var (status, body) = await PostAsync(Command);

        status.ShouldBe(HttpStatusCode.OK);
        ((int?)body!["type"]).ShouldBe(4);
        ((string?)body["data"]!["content"]).ShouldBe("at once");
        (await _listener.Interactions.NthAsync(1))
            .ShouldBeOfType<CommandInteraction>()
            .Name.ShouldBe("ask");
    }

    [Fact]
    public async Task What_somebody_else_signed_is_refused_and_not_read()
    {
        using var other = Key.Create(SignatureAlgorithm.Ed25519);

        (await PostAsync(Command, other)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync("no JSON", other)).Status.ShouldBe(HttpStatusCode.Unauthorized);

        _listener.Interactions.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_signed_but_no_interaction_is_a_bad_request()
    {
        (await PostAsync("no JSON")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (
            await PostAsync("""{"id":"1","application_id":"1","type":99,"token":"t","data":{}}""")
        ).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task More_than_a_quarter_of_a_megabyte_is_too_much() =>
        (await PostAsync(new string(' ', 256 * 1024 + 1))).Status.ShouldBe(
            HttpStatusCode.RequestEntityTooLarge
        );

    [Fact]
    public async Task Bodies_that_are_held_open_keep_nobody_waiting_and_are_cut_off_in_time()
    {
        var held = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => HoldAsync(" {")));

        var (status, _) = await PostAsync("""{"id":"1","application_id":"1","type":1}""");

        status.ShouldBe(HttpStatusCode.OK);
        _time.Advance(TimeSpan.FromSeconds(2.5));
        foreach (var connection in held)
        {
            await EndedAsync(connection);
        }

        _listener.Interactions.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bytes_that_come_one_by_one_win_no_time()
    {
        using var connection = await HoldAsync("{");
        for (var i = 0; i < 4; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(0.5));
            await connection.GetStream().WriteAsync(" "u8.ToArray());
        }

        _time.Advance(TimeSpan.FromSeconds(0.5));

        await EndedAsync(connection);
    }

    [Fact]
    public async Task Of_what_can_not_be_signed_no_body_is_waited_for()
    {
        using var connection = await ConnectAsync();
        await SendAsync(connection, "X-Signature-Ed25519: ff", "");

        (await ReadLineAsync(connection)).ShouldStartWith("HTTP/1.1 401 ");
    }

    [Fact]
    public async Task Connections_beyond_the_most_are_closed_and_come_back_when_others_go()
    {
        var held = new List<TcpClient>();
        while (held.Count < MaxConnections - 1)
        {
            held.Add(await HoldAsync("{"));
        }

        using var full = await ConnectAsync();
        using var beyond = await ConnectAsync();
        await EndedAsync(beyond);
        _time.Advance(TimeSpan.FromSeconds(2.5));
        foreach (var connection in held)
        {
            await EndedAsync(connection);
        }

        var (status, _) = await PostAsync("""{"id":"1","application_id":"1","type":1}""");
        status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_else_is_there()
    {
        using var got = await _http.GetAsync(new Uri(_address, "/interactions"));
        using var other = await _http.PostAsync(_address, new StringContent(Command));

        got.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(HttpStatusCode Status, JsonNode? Body)> PostAsync(
        string body,
        Key? key = null
    )
    {
        var timestamp = Now();
        var signature = SignatureAlgorithm.Ed25519.Sign(
            key ?? _key,
            Encoding.UTF8.GetBytes(timestamp + body)
        );
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(_address, "/interactions")
        )
        {
            Content = new StringContent(body),
        };
        request.Headers.Add("X-Signature-Ed25519", Convert.ToHexString(signature));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null);
    }

    // A request whose body the endpoint has begun to wait for.
    private async Task<TcpClient> HoldAsync(string begin)
    {
        var connection = await ConnectAsync();
        var signature = new string('f', 128);
        await SendAsync(
            connection,
            $"X-Signature-Ed25519: {signature}\r\nX-Signature-Timestamp: {Now()}\r\nExpect: 100-continue",
            ""
        );
        (await ReadLineAsync(connection)).ShouldBe("HTTP/1.1 100 Continue");
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(begin));
        return connection;
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(_address.Host, _address.Port);
        return connection;
    }

    private static ValueTask SendAsync(TcpClient connection, string headers, string body) =>
        connection
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"POST /interactions HTTP/1.1\r\nHost: bot\r\nContent-Length: 1000\r\n{headers}\r\n\r\n{body}"
                )
            );

    private static async Task<string> ReadLineAsync(TcpClient connection)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await connection.GetStream().ReadAsync(one) > 0 && one[0] != '\r')
        {
            line.Append((char)one[0]);
        }

        return line.ToString();
    }

    // Closed or reset, both are an end; what stands before it was read or does not matter.
    private static async Task EndedAsync(TcpClient connection)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var rest = new byte[64];
        try
        {
            while (await connection.GetStream().ReadAsync(rest, limit.Token) > 0) { }
        }
        catch (IOException)
        {
            // Reset.
        }

        connection.Dispose();
    }

    private string Now() =>
        _time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private InteractionEndpoint Endpoint() =>
        new(
            _client,
            _listener,
            Options.Create(
                new DiscordOptions
                {
                    PublicKey = Convert.ToHexString(
                        _key.PublicKey.Export(KeyBlobFormat.RawPublicKey)
                    ),
                    Interactions = new InteractionsOptions
                    {
                        Url = _address.AbsoluteUri,
                        MaxConnections = MaxConnections,
                    },
                }
            ),
            _time
        );

    private async Task<bool> ListensAsync()
    {
        while (!_running.IsFaulted)
        {
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(_address.Host, _address.Port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Yield();
            }
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
