using System.Globalization;
using NewsBot.Discord;

namespace NewsBot.Tests.Discord.Doubles;

/// <summary>A client that runs between a gateway and a network of the test, on a clock of the test.</summary>
internal sealed class GatewayRig : IAsyncDisposable
{
    private const int Resuming = 6002;
    private const int Identifying = 6003;

    private readonly CancellationTokenSource _stop = new();
    private readonly DiscordClient _client;
    private long _identifiedAt;

    private GatewayRig(int shards, int groups, int sessions)
    {
        Network.Usual = Plan(shards, groups, sessions);
        _client = new DiscordClient(
            new DiscordClientSettings(new BotToken(Secrets.Token))
            {
                ApiBaseUrl = new Uri("https://api.test/v10"),
            },
            Network,
            Gateway,
            Time,
            new Random(1),
            Log
        );
    }

    public SteppedTime Time { get; } = new();

    public ListLog Log { get; } = new();

    public ScriptedNetwork Network { get; } = new();

    public ManualGateway Gateway { get; } = new();

    public RecordingListener Listener { get; } = new();

    /// <summary>Ends when the client gives up or was told to stop.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>The answer to the question where the gateway is.</summary>
    public static string Plan(int shards, int groups, int sessions, int resetAfter = 60_000) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"url":"wss://gateway.test","shards":{{{shards}}},"session_start_limit":{"total":1000,"remaining":{{{sessions}}},"reset_after":{{{resetAfter}}},"max_concurrency":{{{groups}}}}}"""
        );

    /// <summary>A client that runs.</summary>
    public static GatewayRig Start(
        int shards = 1,
        int groups = 1,
        int sessions = 1000,
        Action<GatewayRig>? before = null
    )
    {
        var rig = new GatewayRig(shards, groups, sessions);
        before?.Invoke(rig);
        rig.Running = rig._client.RunAsync(rig.Listener, rig._stop.Token);
        return rig;
    }

    /// <summary>The nth socket that was opened.</summary>
    public Task<ManualSocket> SocketAsync(int count = 1) => Gateway.Sockets.NthAsync(count);

    /// <summary>The nth socket, greeted, on which the client has identified.</summary>
    public async Task<ManualSocket> IdentifiedAsync(int socket = 1, int heartbeat = 41_250)
    {
        var open = await SocketAsync(socket);
        open.Hello(heartbeat);
        await open.SentAsync(op: 2);
        _identifiedAt = Time.GetTimestamp();
        return open;
    }

    /// <summary>The nth socket with a session that the client knows of.</summary>
    public async Task<ManualSocket> ReadyAsync(int socket = 1, int heartbeat = 41_250)
    {
        var open = await IdentifiedAsync(socket, heartbeat);
        var before = Listener.Readies.Entries.Count;
        open.Ready();
        await Listener.Readies.NthAsync(before + 1);
        return open;
    }

    /// <summary>Lets the nth pause between two connections pass; how long it was.</summary>
    public async Task<TimeSpan> PauseAsync(int count = 1)
    {
        var line = await Log.Lines.NthAsync(count, l => l.Id is Resuming or Identifying);
        var pause = (TimeSpan)line.Values["Pause"]!;
        if (pause >= TimeSpan.FromMilliseconds(1))
        {
            await Time.PassAsync(pause);
        }

        return pause;
    }

    /// <summary>Lets the time pass that has to be between two identifies.</summary>
    public async Task PassGateAsync()
    {
        var wait = TimeSpan.FromSeconds(5.25) - Time.GetElapsedTime(_identifiedAt);
        if (wait >= TimeSpan.FromMilliseconds(1))
        {
            await Time.PassAsync(wait);
        }
    }

    /// <summary>Tells the client to stop.</summary>
    public Task StopAsync() => _stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _client.Dispose();
        _stop.Dispose();
    }
}
