using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A socket whose other end is the test.</summary>
internal sealed class ManualSocket(Uri address) : IGatewaySocket
{
    private readonly Channel<GatewayFrame> _frames = Channel.CreateUnbounded<GatewayFrame>();

    /// <summary>What was dialled.</summary>
    public Uri Address => address;

    /// <summary>Frames of the client.</summary>
    public Happenings<JsonNode> Sent { get; } = new("a frame of the client");

    /// <summary>Codes that the client closed with.</summary>
    public Happenings<int> Closes { get; } = new("a close of the client");

    /// <summary>Whether the other end says goodbye when the client does.</summary>
    public bool IsPolite { get; set; } = true;

    /// <summary>Whether frames of the client go nowhere and the sending never ends.</summary>
    public bool IsStuck { get; set; }

    /// <summary>Whether the client let go of it.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>Sends a text as it is.</summary>
    public void Say(string json) =>
        _frames.Writer.TryWrite(new GatewayFrame.Text(Encoding.UTF8.GetBytes(json)));

    /// <summary>The first frame.</summary>
    public void Hello(int milliseconds = 41_250) =>
        Say(
            new JsonObject
            {
                ["op"] = 10,
                ["d"] = new JsonObject { ["heartbeat_interval"] = milliseconds },
            }.ToJsonString()
        );

    /// <summary>An event.</summary>
    public void Dispatch(long sequence, string name, JsonNode? body = null) =>
        Say(
            new JsonObject
            {
                ["op"] = 0,
                ["s"] = sequence,
                ["t"] = name,
                ["d"] = body ?? new JsonObject(),
            }.ToJsonString()
        );

    /// <summary>A session, number one.</summary>
    public void Ready(string session = "first") =>
        Dispatch(
            1,
            "READY",
            new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = "42", ["username"] = "NewsBot" },
                ["application"] = new JsonObject { ["id"] = "41" },
                ["session_id"] = session,
                ["resume_gateway_url"] = "wss://resume.test",
            }
        );

    /// <summary>Ends the connection; without a code it breaks.</summary>
    public void End(int? code) => _frames.Writer.TryWrite(new GatewayFrame.Closed(code, null));

    /// <summary>Waits for the nth frame of a kind.</summary>
    public Task<JsonNode> SentAsync(int op, int count = 1) =>
        Sent.NthAsync(count, f => (int)f["op"]! == op);

    public ValueTask<GatewayFrame> ReceiveAsync(CancellationToken cancellationToken) =>
        _frames.Reader.ReadAsync(cancellationToken);

    public async ValueTask SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        if (IsStuck)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        Sent.Add(JsonNode.Parse(json.Span)!);
    }

    public Task CloseAsync(int code, CancellationToken cancellationToken)
    {
        Closes.Add(code);
        if (IsPolite)
        {
            End(code);
        }

        return Task.CompletedTask;
    }

    public void Abort()
    {
        IsAborted = true;
        End(null);
    }

    public void Dispose() => IsAborted = true;
}
