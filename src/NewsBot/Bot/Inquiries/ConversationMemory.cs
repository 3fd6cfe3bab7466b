using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NewsBot.Discord.Messages;
using NewsBot.Requests;

namespace NewsBot.Bot.Inquiries;

/// <summary>
/// The last questions of each conversation: of a thread together, elsewhere of a user in a channel. In memory only, bounded, and
/// forgotten some time after the last question. Thread-safe.
/// </summary>
internal sealed class ConversationMemory(IOptions<DiscordOptions> options, TimeProvider time)
    : IDisposable
{
    private const int MaxConversations = 10_000;
    private const int MaxTurns = 5;

    private readonly MemoryCache _conversations = new(
        new MemoryCacheOptions { SizeLimit = MaxConversations, Clock = new CacheClock(time) }
    );

    /// <summary>Earlier questions, oldest first.</summary>
    public ImmutableArray<string> Recall(Asker asker) =>
        _conversations.TryGetValue(Key(asker), out ImmutableArray<string> turns) ? turns : [];

    /// <summary>Notes a question behind those that it followed.</summary>
    public void Note(Asker asker, ImmutableArray<string> earlier, string question) =>
        _conversations.Set(
            Key(asker),
            earlier.Add(question).TakeLast(MaxTurns).ToImmutableArray(),
            new MemoryCacheEntryOptions
            {
                Size = 1,
                SlidingExpiration = TimeSpan.FromMinutes(options.Value.MemoryMinutes),
            }
        );

    /// <summary>Forgets the conversations of a user, apart from threads with others.</summary>
    public void Forget(ulong userId)
    {
        foreach (var key in _conversations.Keys.OfType<ConversationKey>())
        {
            if (key.UserId == userId)
            {
                _conversations.Remove(key);
            }
        }
    }

    public void Dispose() => _conversations.Dispose();

    private static ConversationKey Key(Asker asker) =>
        new(asker.Channel.Id, asker.Channel.Kind == ChannelKind.Thread ? 0 : asker.User.Id);

    private readonly record struct ConversationKey(ulong ChannelId, ulong UserId);
}
