using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using NewsBot.Testing;

namespace NewsBot.Tests.Testing;

/// <summary>A client by hand that does one thing at a time: what the scripted server is tested with.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly ScriptedDiscord _discord;
    private readonly HttpClient _http = new();
    private ClientWebSocket _socket = new();

    public RawClient(ScriptedDiscord discord)
    {
        _discord = discord;
        _http.DefaultRequestHeaders.TryAddWithoutValidation(
            "User-Agent",
            "DiscordBot (https://example.org, 1.0)"
        );
    }

    public JsonObject Ready { get; private set; } = [];

    public long Sequence { get; private set; }

    public static JsonObject Message(string content) =>
        new()
        {
            ["content"] = content,
            ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
        };

    /// <summary>Connects and reads Hello.</summary>
    public async Task ConnectAsync(string? url = null)
    {
        _socket.Dispose();
        _socket = new ClientWebSocket();
        var bot = url is null ? await JsonAsync(HttpMethod.Get, "/gateway/bot") : null;
        var address = url ?? (string)bot!["url"]!;
        await _socket.ConnectAsync(new Uri($"{address}?v=10&encoding=json"), default);
        (await ReadAsync())["op"]!.GetValue<int>().ShouldBe(10);
    }

    public async Task IdentifyAsync(int intents = 4609, string? token = null, int[]? shard = null)
    {
        await ConnectAsync();
        await SendIdentifyAsync(intents, token, shard);
        Ready = (await EventAsync("READY"))["d"]!.AsObject();
    }

    public Task SendIdentifyAsync(int intents = 4609, string? token = null, int[]? shard = null) =>
        SendAsync(
            2,
            new JsonObject
            {
                ["token"] = token ?? _discord.Token,
                ["intents"] = intents,
                ["properties"] = new JsonObject(),
                ["shard"] = shard is null ? null : new JsonArray(shard[0], shard[1]),
            }
        );

    public async Task ResumeAsync(string? url = null)
    {
        await ConnectAsync(url ?? (string)Ready["resume_gateway_url"]!);
        await SendAsync(
            6,
            new JsonObject
            {
                ["token"] = _discord.Token,
                ["session_id"] = Ready["session_id"]!.DeepClone(),
                ["seq"] = Sequence,
            }
        );
    }

    public Task SendAsync(int op, JsonNode? data)
    {
        var text = new JsonObject { ["op"] = op, ["d"] = data }.ToJsonString();
        return _socket.SendAsync(
            Encoding.UTF8.GetBytes(text),
            WebSocketMessageType.Text,
            endOfMessage: true,
            default
        );
    }

    /// <summary>The next event of a name; others before it are passed over.</summary>
    public async Task<JsonObject> EventAsync(string name)
    {
        while (true)
        {
            var frame = await ReadAsync();
            if ((string?)frame["t"] == name)
            {
                return frame;
            }
        }
    }

    /// <summary>The next frame.</summary>
    public async Task<JsonObject> ReadAsync()
    {
        var text = await TextAsync() ?? throw new InvalidOperationException("Closed.");
        var frame = JsonNode.Parse(text)!.AsObject();
        Sequence = (long?)frame["s"] ?? Sequence;
        return frame;
    }

    /// <summary>Reads until the server closes; null if it dropped the connection.</summary>
    public async Task<int?> ClosedAsync()
    {
        try
        {
            while (await TextAsync() is not null) { }
            return (int?)_socket.CloseStatus;
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    public Task CloseAsync(int code) =>
        _socket.CloseAsync((WebSocketCloseStatus)code, statusDescription: null, default);

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        JsonNode? body = null,
        string? token = null
    )
    {
        var request = new HttpRequestMessage(method, _discord.ApiBaseUrl + path);
        if (path.Split('/')[1] is not ("interactions" or "webhooks"))
        {
            request.Headers.Add("Authorization", "Bot " + (token ?? _discord.Token));
        }

        request.Content = body is null ? null : JsonContent.Create(body);
        return _http.SendAsync(request);
    }

    public async Task<JsonObject> JsonAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var response = await SendAsync(method, path, body);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>Status and "code" of an answer.</summary>
    public async Task<(HttpStatusCode Status, int? Code)> TryAsync(
        HttpMethod method,
        string path,
        JsonNode? body = null,
        string? token = null
    )
    {
        using var response = await SendAsync(method, path, body, token);
        var text = await response.Content.ReadAsStringAsync();
        return (
            response.StatusCode,
            text.StartsWith('{') ? (int?)JsonNode.Parse(text)!["code"] : null
        );
    }

    public void Dispose()
    {
        _socket.Dispose();
        _http.Dispose();
    }

    private async Task<string?> TextAsync()
    {
        var buffer = new byte[8192];
        using var text = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, default);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }
}
