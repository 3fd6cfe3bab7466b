using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Inquiries;

/// <summary>
/// The last questions of each conversation: of a thread together, elsewhere of a user in a channel. In memory only, bounded, and
/// forgotten some time after the last question. Thread-safe.
/// </summary>
internal sealed class ConversationMemory(IOptions<DiscordOptions> options, TimeProvider time)
    : IDisposable
{
    private const int MaxConversations = 10_000;
    private const int MaxQuestions = 5;

    private readonly MemoryCache _conversations = new(
        new MemoryCacheOptions { SizeLimit = MaxConversations, Clock = new CacheClock(time) }
    );

    /// <summary>Earlier questions, oldest first.</summary>
    public ImmutableArray<EarlierQuestion> Recall(Asker asker) => Recall(Key(asker));

    /// <summary>Notes how far a conversation has come, its last question included.</summary>
    public void Note(Asker asker, ImmutableArray<EarlierQuestion> questions) =>
        Note(Key(asker), questions);

    /// <summary>Forgets what a user asked, in threads with others too.</summary>
    public void Forget(ulong userId)
    {
        foreach (var key in _conversations.Keys.OfType<ConversationKey>())
        {
            var questions = Recall(key);
            var others = questions.RemoveAll(q => q.AskerId == userId);
            if (key.UserId == userId || others.IsEmpty)
            {
                _conversations.Remove(key);
            }
            else if (others.Length < questions.Length)
            {
                Note(key, others);
            }
        }
    }

    public void Dispose() => _conversations.Dispose();

    private ImmutableArray<EarlierQuestion> Recall(ConversationKey key) =>
        _conversations.TryGetValue(key, out ImmutableArray<EarlierQuestion> questions)
            ? questions
            : [];

    private void Note(ConversationKey key, ImmutableArray<EarlierQuestion> questions) =>
        _conversations.Set(
            key,
            questions.TakeLast(MaxQuestions).ToImmutableArray(),
            new MemoryCacheEntryOptions
            {
                Size = 1,
                SlidingExpiration = TimeSpan.FromMinutes(options.Value.MemoryMinutes),
            }
        );

    private static ConversationKey Key(Asker asker) =>
        new(asker.Channel.Id, asker.Channel.Kind == ChannelKind.Thread ? 0 : asker.User.Id);

    private readonly record struct ConversationKey(ulong ChannelId, ulong UserId);
}
