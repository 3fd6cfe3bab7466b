using System.Text.Json.Nodes;

namespace NewsBot.Testing.Gateway;

/// <summary>What a client identified for. It numbers and keeps events, with or without a connection.</summary>
internal sealed class GatewaySession(string id, int shard, int shards, int intents, int kept)
{
    private readonly Queue<GatewayEvent> _events = [];

    public string Id => id;

    public int Shard => shard;

    public int Shards => shards;

    public int Intents => intents;

    public long Sequence { get; private set; }

    public GatewayConnection? Connection { get; set; }

    public bool Covers(ulong? guildId) => ((guildId ?? 0) >> 22) % (ulong)shards == (ulong)shard;

    public void Append(string name, JsonNode data, Action? sent = null)
    {
        var sequence = ++Sequence;
        var text = new JsonObject
        {
            ["op"] = 0,
            ["d"] = data,
            ["s"] = sequence,
            ["t"] = name,
        }.ToJsonString();
        Append(new GatewayEvent(sequence, name, text, sent));
    }

    /// <summary>The last event of a name once more, under a new number.</summary>
    public bool Repeat(string? name)
    {
        if (_events.LastOrDefault(e => name is null || e.Name == name) is not { } last)
        {
            return false;
        }

        Append(last.Name, JsonNode.Parse(last.Text)!["d"]!.DeepClone(), last.Sent);
        return true;
    }

    /// <summary>Whether everything after a sequence is still here.</summary>
    public bool Holds(long sequence) =>
        sequence == Sequence || (_events.TryPeek(out var first) && first.Sequence <= sequence + 1);

    public void Replay(long after)
    {
        foreach (var missed in _events.Where(e => e.Sequence > after))
        {
            Send(missed);
        }
    }

    private void Append(GatewayEvent next)
    {
        _events.Enqueue(next);
        if (_events.Count > kept)
        {
            _events.Dequeue();
        }

        Send(next);
    }

    private void Send(GatewayEvent next)
    {
        if (Connection is { } connection)
        {
            connection.SendText(next.Text);
            next.Sent?.Invoke();
        }
    }
}
