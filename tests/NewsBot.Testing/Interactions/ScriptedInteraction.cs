using System.Globalization;
using System.Text.Json.Nodes;
using NewsBot.Testing.Worlds;

namespace NewsBot.Testing.Interactions;

/// <summary>
/// An interaction that was sent, and what the client made of it. Each wait fails with a <see cref="TimeoutException"/>
/// that names the interaction. What a wait is for is settled when it ends; other properties are as of now.
/// </summary>
public sealed class ScriptedInteraction
{
    private readonly TaskCompletionSource<Acknowledgement> _acknowledged = New<Acknowledgement>();
    private readonly TaskCompletionSource<JsonObject> _finished = New<JsonObject>();
    private readonly ScriptedLog<JsonObject> _edits;
    private readonly TimeProvider _time;
    private readonly WaitLimit _limit;
    private readonly long _created;
    private long _sent;

    internal ScriptedInteraction(
        ulong id,
        string token,
        InteractionKind kind,
        string name,
        ScriptedUser user,
        ulong channelId,
        JsonObject payload,
        TimeProvider time,
        WaitLimit limit
    )
    {
        Id = id;
        Token = token;
        Kind = kind;
        Name = name;
        User = user;
        ChannelId = channelId;
        Payload = payload;
        _time = time;
        _limit = limit;
        _created = _sent = time.GetTimestamp();
        _edits = new ScriptedLog<JsonObject>($"an edit of {name}", limit);
    }

    /// <summary>The id, as in the callback's path.</summary>
    public ulong Id { get; }

    /// <summary>The token, as in the paths of callback and webhook.</summary>
    public string Token { get; }

    /// <summary>What sort of interaction this is.</summary>
    public InteractionKind Kind { get; }

    /// <summary>What messages of waits call it: "/ask", "button more".</summary>
    public string Name { get; }

    /// <summary>Who did it.</summary>
    public ScriptedUser User { get; }

    /// <summary>Where it happened.</summary>
    public ulong ChannelId { get; }

    /// <summary>What went over the gateway; do not change it.</summary>
    public JsonObject Payload { get; }

    /// <summary>The first callback that was taken.</summary>
    public Task<Acknowledgement> Acknowledged =>
        _limit.For(_acknowledged.Task, $"the acknowledgement of {Name}");

    /// <summary>
    /// The message of a direct answer; the message after the first edit or follow-up of a deferred one; the data of
    /// choices or of a form.
    /// </summary>
    public Task<JsonObject> Finished => _limit.For(_finished.Task, $"the answer to {Name}");

    /// <summary>Callback requests that reached the server and were not failed by a fault, refused ones included.</summary>
    public int Callbacks { get; private set; }

    /// <summary>Edits of the first answer.</summary>
    public int Edits => _edits.Count;

    /// <summary>Messages that the user sees as answers: the first one and each follow-up.</summary>
    public int Answers { get; private set; }

    /// <summary>Whether only the user sees the answer.</summary>
    public bool IsEphemeral { get; private set; }

    /// <summary>The answer as it stands, a copy; null before there is one, or after it was deleted.</summary>
    public JsonObject? Message { get; private set; }

    /// <summary>Time from delivery to the first callback request, taken or not; null if none came.</summary>
    public TimeSpan? AttemptedAfter { get; private set; }

    /// <summary>Time from delivery to the callback that was taken; null if none was.</summary>
    public TimeSpan? AcknowledgedAfter { get; private set; }

    /// <summary>Time from creation to the final answer; null if there is none.</summary>
    public TimeSpan? FinishedAfter { get; private set; }

    /// <summary>Number of times that it went out over a connection: 0 while the client is away, 2 after a replay.</summary>
    public int Deliveries { get; private set; }

    /// <summary>The message after the nth edit, past or future.</summary>
    public Task<JsonObject> EditedAsync(
        int count = 1,
        CancellationToken cancellationToken = default
    ) => _edits.NthAsync(count, _ => true, cancellationToken);

    internal int? CallbackType { get; private set; }

    internal ulong? MessageId { get; set; }

    internal HashSet<ulong> FollowUps { get; } = [];

    /// <summary>Set when the client could not know that its callback was taken.</summary>
    internal bool IsRepeatExcused { get; set; }

    internal Task Ended => _finished.Task;

    internal TimeSpan Age => _time.GetElapsedTime(_created);

    internal TimeSpan SinceSent => _time.GetElapsedTime(_sent);

    internal void Sent()
    {
        _sent = _time.GetTimestamp();
        Deliveries++;
    }

    internal void Attempted() => AttemptedAfter ??= SinceSent;

    internal void CalledBack() => Callbacks++;

    internal void Acknowledge(int type, JsonObject? data)
    {
        CallbackType = type;
        IsEphemeral = ((int?)data?["flags"] & 64) == 64;
        AcknowledgedAfter = SinceSent;
        _acknowledged.TrySetResult(
            new Acknowledgement(type, data?.DeepClone().AsObject(), SinceSent)
        );
    }

    /// <summary>An answer stands: a first one, a form, choices.</summary>
    internal void Answer(JsonObject answer)
    {
        Answers++;
        Show(answer);
        Finish(answer);
    }

    internal void Edit(JsonObject message)
    {
        var isFirst = FinishedAfter is null;
        Answers += isFirst ? 1 : 0;
        Show(message);
        _edits.Add(message.DeepClone().AsObject());
        Finish(message);
    }

    internal void FollowUp(ulong id, JsonObject message)
    {
        FollowUps.Add(id);
        Answers++;
        Finish(message);
    }

    internal void Show(JsonObject? message) => Message = message?.DeepClone().AsObject();

    private void Finish(JsonObject answer)
    {
        FinishedAfter ??= Age;
        _finished.TrySetResult(answer.DeepClone().AsObject());
    }

    /// <inheritdoc />
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} ({Id})");

    private static TaskCompletionSource<T> New<T>() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
