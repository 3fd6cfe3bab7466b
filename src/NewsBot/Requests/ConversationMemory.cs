using System.Collections.Immutable;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace NewsBot.Requests;

/// <summary>
/// The last questions of each conversation, on whatever surface it is held. In memory only, bounded, and forgotten some time
/// after the last question. Thread-safe.
/// </summary>
internal sealed class ConversationMemory(IOptions<ConversationOptions> options, TimeProvider time)
    : IDisposable
{
    private const int MaxConversations = 10_000;

    private readonly MemoryCache _conversations = new(
        new MemoryCacheOptions { SizeLimit = MaxConversations, Clock = new CacheClock(time) }
    );

    /// <summary>Earlier questions, oldest first.</summary>
    public ImmutableArray<EarlierQuestion> Recall(Conversation conversation) =>
        conversation.GoesOnFrom ?? Recall(Key(conversation));

    /// <summary>Notes how far a conversation has come, its last question included.</summary>
    public void Note(Conversation conversation, ImmutableArray<EarlierQuestion> questions) =>
        Note(Key(conversation), questions);

    /// <summary>Forgets what somebody asked, in conversations with others too.</summary>
    public void Forget(ulong askerId)
    {
        foreach (var key in _conversations.Keys.OfType<ConversationKey>())
        {
            var questions = Recall(key);
            var others = questions.RemoveAll(q => q.AskerId == askerId);
            if (key.PersonId == askerId || others.IsEmpty)
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
            questions.TakeLast(options.Value.Questions).ToImmutableArray(),
            new MemoryCacheEntryOptions
            {
                Size = 1,
                SlidingExpiration = TimeSpan.FromMinutes(options.Value.Minutes),
            }
        );

    private static ConversationKey Key(Conversation conversation) =>
        new(conversation.PlaceId, conversation.PersonId);

    private readonly record struct ConversationKey(ulong PlaceId, ulong PersonId);
}
