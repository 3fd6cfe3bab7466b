using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using NewsBot.Testing.Findings;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Gateway;

/// <summary>
/// The WebSocket side: sessions, heartbeats, identify, resume with replay, and the faults that a test asks for. Faults
/// act on all open connections, or on those of one shard.
/// </summary>
public sealed class ScriptedGateway
{
    private const int MaxFrameBytes = 4096;

    // By then a client has read what was sent to it.
    private static readonly TimeSpan _processing = TimeSpan.FromSeconds(1);

    private readonly World _world;
    private readonly ScriptedDiscordOptions _options;
    private readonly ScriptedLog<Finding> _findings;
    private readonly IdentifyWindows _windows;
    private readonly List<GatewayConnection> _connections = [];
    private readonly Dictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private int _opened;
    private int _refusals;

    internal ScriptedGateway(
        World world,
        ScriptedDiscordOptions options,
        ScriptedLog<Finding> findings,
        WaitLimit limit
    )
    {
        _world = world;
        _options = options;
        _findings = findings;
        _windows = new IdentifyWindows(options);
        Moments = new ScriptedLog<GatewayMoment>("a moment of the gateway", limit);
    }

    /// <summary>What happened, to look at and to wait for.</summary>
    public ScriptedLog<GatewayMoment> Moments { get; }

    /// <summary>Whether heartbeats are acknowledged.</summary>
    public bool AcknowledgesHeartbeats { get; set; } = true;

    /// <summary>Whether new connections are greeted with Hello.</summary>
    public bool SaysHello { get; set; } = true;

    internal string ResumeUrl { get; set; } = "";

    /// <summary>Number of open connections.</summary>
    public int Connections
    {
        get
        {
            lock (_world.Gate)
            {
                return _connections.Count;
            }
        }
    }

    /// <summary>Waits until a moment of this kind happened this many times since the start.</summary>
    public Task<GatewayMoment> ReachedAsync(
        GatewayMomentKind kind,
        int count = 1,
        CancellationToken cancellationToken = default
    ) => Moments.NthAsync(count, m => m.Kind == kind, cancellationToken);

    /// <summary>
    /// Waits until there is a session, connected or resumable, whose shard covers a guild; null is where direct messages
    /// go.
    /// </summary>
    public Task ReadyAsync(ulong? guildId = null, CancellationToken cancellationToken = default)
    {
        lock (_world.Gate)
        {
            return _sessions.Values.Any(s => s.Covers(guildId))
                ? Task.CompletedTask
                : Moments.NthAsync(Moments.Entries.Count(IsReady) + 1, IsReady, cancellationToken);
        }

        bool IsReady(GatewayMoment moment) =>
            moment.Kind is GatewayMomentKind.Ready && moment.Covers(guildId);
    }

    /// <summary>Ends TCP connections without a close frame.</summary>
    public void Drop(int? shard = null) => OnEach(shard, c => c.Drop());

    /// <summary>Closes with a code; the sessions stay resumable unless they are ended.</summary>
    public void Close(int code, int? shard = null, bool endsSessions = false)
    {
        lock (_world.Gate)
        {
            if (endsSessions)
            {
                ForgetSessions(shard);
            }

            OnEach(shard, c => c.Close(code));
        }
    }

    /// <summary>Op 7: the client shall reconnect and resume.</summary>
    public void AskToReconnect(int? shard = null) => OnEach(shard, c => c.Send(7, null));

    /// <summary>Op 9: the session is no longer good on this connection, or (not resumable) at all.</summary>
    public void Invalidate(bool isResumable, int? shard = null)
    {
        lock (_world.Gate)
        {
            if (!isResumable)
            {
                ForgetSessions(shard);
            }

            OnEach(shard, c => Reject(c, isResumable));
        }
    }

    /// <summary>Op 1: the client shall send a heartbeat at once.</summary>
    public void RequestHeartbeat(int? shard = null) => OnEach(shard, c => c.Send(1, null));

    /// <summary>The next resume of these sessions is refused with op 9; connections stay.</summary>
    public void ForgetSessions(int? shard = null)
    {
        lock (_world.Gate)
        {
            foreach (var session in _sessions.Values.Where(s => (shard ?? s.Shard) == s.Shard))
            {
                _sessions.Remove(session.Id);
            }
        }
    }

    /// <summary>The next upgrades to WebSocket are answered with 503.</summary>
    public void RefuseUpgrades(int count)
    {
        lock (_world.Gate)
        {
            _refusals = count;
        }
    }

    /// <summary>Sends any text as a frame, well-formed or not.</summary>
    public void Frame(string text, int? shard = null) => OnEach(shard, c => c.SendText(text));

    /// <summary>Sends a binary frame.</summary>
    public void Frame(ReadOnlyMemory<byte> bytes, int? shard = null) =>
        OnEach(shard, c => c.SendBytes(bytes));

    /// <summary>
    /// Sends an event to the sessions whose shard and intents cover it; sessions without a connection keep it for a
    /// resume. The data are copied.
    /// </summary>
    public void Dispatch(string name, JsonNode data, ulong? guildId = null) =>
        Dispatch(name, data, guildId, sent: null);

    /// <summary>Sends the last event (of a name) of each session once more.</summary>
    public void Repeat(string? name = null)
    {
        lock (_world.Gate)
        {
            foreach (var session in _sessions.Values)
            {
                session.Repeat(name);
            }
        }
    }

    internal void Dispatch(string name, JsonNode data, ulong? guildId, Action? sent)
    {
        lock (_world.Gate)
        {
            var intent = GatewayIntents.Of(name, guildId);
            foreach (var session in _sessions.Values)
            {
                if (session.Covers(guildId) && (session.Intents & intent) == intent)
                {
                    session.Append(
                        name,
                        GatewayIntents.Filter(data, name, session.Intents, _world.Bot.Id),
                        sent
                    );
                }
            }
        }
    }

    internal async Task AcceptAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (IsRefused())
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = Open(
            new GatewayConnection(
                Interlocked.Increment(ref _opened),
                socket,
                context.Abort,
                context.Request.Path.StartsWithSegments("/resume", StringComparison.Ordinal)
            )
        );
        var code = await connection.RunAsync(text => Receive(connection, text), cancellationToken);
        Ended(connection, code);
    }

    /// <summary>Drops the oldest connection.</summary>
    internal void DropOne()
    {
        lock (_world.Gate)
        {
            _connections.FirstOrDefault()?.Drop();
        }
    }

    private bool IsRefused()
    {
        lock (_world.Gate)
        {
            if (_refusals == 0)
            {
                return false;
            }

            _refusals--;
            Moments.Add(new GatewayMoment(GatewayMomentKind.Refused, 0));
            return true;
        }
    }

    private GatewayConnection Open(GatewayConnection connection)
    {
        lock (_world.Gate)
        {
            _connections.Add(connection);
            Moments.Add(Moment(GatewayMomentKind.Connected, connection));
            if (SaysHello)
            {
                var interval = (long)_options.HeartbeatInterval.TotalMilliseconds;
                connection.Send(10, new JsonObject { ["heartbeat_interval"] = interval });
            }

            return connection;
        }
    }

    private void Ended(GatewayConnection connection, int? code)
    {
        lock (_world.Gate)
        {
            _connections.Remove(connection);
            if (connection.Session is { } session && session.Connection == connection)
            {
                session.Connection = null;
                if (code is 1000 or 1001)
                {
                    _sessions.Remove(session.Id);
                }
            }

            Moments.Add(Moment(GatewayMomentKind.Closed, connection) with { CloseCode = code });
        }
    }

    private void Receive(GatewayConnection connection, string text)
    {
        lock (_world.Gate)
        {
            if (
                Encoding.UTF8.GetByteCount(text) > MaxFrameBytes
                || GatewayFrames.Parse(text) is not { } frame
            )
            {
                Find(FindingKind.WrongFrame, "too large, or no JSON object with an op");
                connection.Close(4002);
                return;
            }

            Receive(connection, (int)frame["op"]!, frame["d"]);
        }
    }

    private void Receive(GatewayConnection connection, int op, JsonNode? data)
    {
        switch (op)
        {
            case 1:
                Heartbeat(connection, data);
                break;
            case 2 or 6 when connection.IsIdentified:
                Find(FindingKind.IdentifyTwice, Text($"op {op} on connection {connection.Number}"));
                connection.Close(4005);
                break;
            case 2:
                Identify(connection, data as JsonObject ?? []);
                break;
            case 6:
                Resume(connection, data as JsonObject ?? []);
                break;
            case 3 or 4 or 8 when connection.IsIdentified:
                break;
            case 3 or 4 or 8:
                Find(FindingKind.WrongFrame, Text($"op {op} before identify"));
                connection.Close(4003);
                break;
            default:
                Find(FindingKind.WrongFrame, Text($"unknown op {op}"));
                connection.Close(4001);
                break;
        }
    }

    private void Heartbeat(GatewayConnection connection, JsonNode? data)
    {
        var sequence = GatewayFrames.Integer(data);
        var isWrong =
            (data is not null && sequence is null)
            || sequence > (connection.Session?.Sequence ?? long.MaxValue)
            || IsStale(sequence, connection.LastHeartbeat);
        if (isWrong)
        {
            Find(FindingKind.WrongHeartbeat, Text($"d is {data?.ToJsonString() ?? "null"}"));
        }

        connection.LastHeartbeat = new HeartbeatMark(
            sequence,
            connection.Session?.Sequence ?? 0,
            _options.TimeProvider.GetTimestamp()
        );
        Moments.Add(Moment(GatewayMomentKind.Heartbeat, connection));
        if (AcknowledgesHeartbeats)
        {
            connection.Send(11, null);
        }
    }

    // Goes back, or does not know what was sent before the previous heartbeat, long ago.
    private bool IsStale(long? sequence, HeartbeatMark? previous) =>
        previous is not null
        && (
            (sequence ?? -1) < (previous.Told ?? -1)
            || (
                (sequence ?? 0) < previous.Sent
                && _options.TimeProvider.GetElapsedTime(previous.At) >= _processing
            )
        );

    private void Identify(GatewayConnection connection, JsonObject data)
    {
        if (
            data["properties"] is not JsonObject
            || GatewayFrames.Integer(data["intents"]) is not { } intents
        )
        {
            Find(FindingKind.WrongFrame, "identify without properties or intents");
            connection.Close(4002);
            return;
        }

        if (RefusalOf(data, (int)intents) is { } code)
        {
            connection.Close(code);
            return;
        }

        var (shard, shards) = GatewayFrames.Shard(data["shard"])!.Value;
        if (!_windows.Takes(shard))
        {
            Find(FindingKind.IdentifyTooFast, Text($"shard {shard}"));
            Reject(connection, isResumable: false);
            return;
        }

        Begin(connection, NewSession(shard, shards, (int)intents));
    }

    private int? RefusalOf(JsonObject identify, int intents) =>
        GatewayFrames.Text(identify["token"]) != _options.Token ? 4004
        : (intents & ~GatewayIntents.All) != 0 ? 4013
        : (intents & GatewayIntents.Privileged & ~AllowedPrivileged) != 0 ? 4014
        : GatewayFrames.Shard(identify["shard"]) is null ? 4010
        : null;

    private int AllowedPrivileged =>
        _options.AllowsMessageContent ? GatewayIntents.MessageContent : 0;

    private GatewaySession NewSession(int shard, int shards, int intents)
    {
        // A client that identifies anew has given up its old session of the shard.
        foreach (var old in _sessions.Values.Where(s => s.Connection is null && s.Shard == shard))
        {
            _sessions.Remove(old.Id);
        }

        var id = _world.NewId().ToString("x32", CultureInfo.InvariantCulture);
        return _sessions[id] = new GatewaySession(
            id,
            shard,
            shards,
            intents,
            _options.ReplayedEvents
        );
    }

    private void Begin(GatewayConnection connection, GatewaySession session)
    {
        Attach(connection, session);
        session.Append("READY", GatewayFrames.Ready(session, _world, ResumeUrl));
        if ((session.Intents & GatewayIntents.Guilds) != 0)
        {
            foreach (var guild in _world.Guilds.Where(g => session.Covers(g.Id)))
            {
                session.Append("GUILD_CREATE", Wire.GuildCreate(guild, _world));
            }
        }

        Moments.Add(Moment(GatewayMomentKind.Ready, connection));
    }

    private void Resume(GatewayConnection connection, JsonObject data)
    {
        if (!connection.IsOnResumeUrl)
        {
            Find(FindingKind.ResumeOnWrongUrl, Text($"connection {connection.Number}"));
        }

        if (GatewayFrames.Text(data["token"]) != _options.Token)
        {
            connection.Close(4004);
            return;
        }

        var sequence = GatewayFrames.Integer(data["seq"]) ?? -1;
        var session = _sessions.GetValueOrDefault(GatewayFrames.Text(data["session_id"]) ?? "");
        if (session is not null && (sequence < 0 || sequence > session.Sequence))
        {
            _sessions.Remove(session.Id);
            connection.Close(4007);
        }
        else if (session is null || !session.Holds(sequence))
        {
            Reject(connection, isResumable: false);
        }
        else
        {
            session.Connection?.Close(4000);
            Attach(connection, session);
            session.Replay(sequence);
            session.Append("RESUMED", new JsonObject());
            Moments.Add(Moment(GatewayMomentKind.Resumed, connection));
        }
    }

    private static void Attach(GatewayConnection connection, GatewaySession session)
    {
        connection.IsIdentified = true;
        connection.Session = session;
        session.Connection = connection;
    }

    private void Reject(GatewayConnection connection, bool isResumable)
    {
        connection.Session?.Connection = null;
        connection.Session = null;
        connection.IsIdentified = false;
        connection.LastHeartbeat = null;
        connection.Send(9, isResumable);
        if (!isResumable)
        {
            Moments.Add(Moment(GatewayMomentKind.Rejected, connection));
        }
    }

    private void OnEach(int? shard, Action<GatewayConnection> act)
    {
        lock (_world.Gate)
        {
            foreach (var connection in _connections.ToArray())
            {
                if (shard is null || connection.Session?.Shard == shard)
                {
                    act(connection);
                }
            }
        }
    }

    private static GatewayMoment Moment(GatewayMomentKind kind, GatewayConnection connection) =>
        new(
            kind,
            connection.Number,
            connection.Session?.Shard ?? 0,
            connection.Session?.Shards ?? 0
        );

    private void Find(FindingKind kind, string detail) =>
        _findings.Add(new Finding(kind, detail, "gateway"));

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
