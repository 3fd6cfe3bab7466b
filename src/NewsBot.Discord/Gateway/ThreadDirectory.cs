using System.Collections.Concurrent;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Discord.Wire;

namespace NewsBot.Discord.Gateway;

/// <summary>
/// The threads that are open, with their channels and owners: a message does not say that it stands in one. Bounded;
/// thread-safe.
/// </summary>
internal sealed class ThreadDirectory
{
    // A guild may have a thousand open ones; past this the directory starts anew and learns again from what happens.
    private const int MaxThreads = 200_000;

    private readonly ConcurrentDictionary<ChannelId, ChannelPlace> _threads = new();

    /// <summary>Notes a thread.</summary>
    public void Add(WireChannel? thread)
    {
        if (thread is null || MessageReader.Place(thread) is not { Kind: ChannelKind.Thread } place)
        {
            return;
        }

        if (_threads.Count >= MaxThreads)
        {
            _threads.Clear();
        }

        _threads[thread.Id] = place;
    }

    /// <summary>Forgets a thread.</summary>
    public void Remove(WireChannel? thread)
    {
        if (thread is not null)
        {
            _threads.TryRemove(thread.Id, out _);
        }
    }

    /// <summary>Where a message stands.</summary>
    public ChannelPlace Place(ChannelId channelId, GuildId? guildId) =>
        guildId is null ? new ChannelPlace(channelId, ChannelKind.Direct)
        : _threads.TryGetValue(channelId, out var thread) ? thread
        : new ChannelPlace(channelId, ChannelKind.Channel);
}
