using System.Collections.Immutable;
using System.Security.Cryptography;

namespace NewsBot.Storage.State;

/// <summary>An answer that the bot gave, with what is needed to give it again, go on from it or take it back.</summary>
/// <param name="Id">Of <see cref="NewId"/>: stands in buttons, so it must not be guessed.</param>
/// <param name="AskedAt">An instant, UTC when read.</param>
/// <param name="AskerId">The user.</param>
/// <param name="GuildId">None in a direct message.</param>
/// <param name="ChannelId">The channel or thread of the answer.</param>
/// <param name="QuestionMessageId">The message that asked; none for a command.</param>
/// <param name="AnswerMessageId">The bot's message, when it was sent.</param>
/// <param name="Surface">What was asked with.</param>
/// <param name="Text">The question, or the words asked about.</param>
/// <param name="Arguments">What else was said: since, until, section, outlet, speaker, about, by.</param>
/// <param name="History">Earlier questions of the conversation, oldest first.</param>
/// <param name="Citations">In the answer's order.</param>
/// <param name="Generation">Of the corpus that answered.</param>
/// <param name="IsPrivate">Whether only the asker sees the answer.</param>
internal sealed record AnswerRecord(
    string Id,
    DateTimeOffset AskedAt,
    ulong AskerId,
    ulong? GuildId,
    ulong ChannelId,
    ulong? QuestionMessageId,
    ulong? AnswerMessageId,
    Surface Surface,
    string Text,
    ImmutableDictionary<string, string> Arguments,
    ImmutableArray<EarlierQuestion> History,
    ImmutableArray<StoredCitation> Citations,
    long Generation,
    bool IsPrivate
)
{
    /// <summary>Questions are cut to this, in UTF-16 code units; Discord's messages have no more either.</summary>
    public const int MaxText = 2_000;

    /// <summary>Arguments and ids of articles are cut to this, in UTF-16 code units.</summary>
    public const int MaxValue = 500;

    /// <summary>Arguments beyond these are dropped.</summary>
    public const int MaxArguments = 16;

    /// <summary>Earlier questions before the last of these are dropped.</summary>
    public const int MaxHistory = 10;

    /// <summary>Citations beyond these are dropped.</summary>
    public const int MaxCitations = 50;

    // RFC 4648, in lower case.
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>An id that nobody guesses: 12 letters and digits of base32, 60 bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Base32, 12);

    /// <summary>What a question that goes on from this answer follows, oldest first.</summary>
    public ImmutableArray<EarlierQuestion> Conversation => [.. History, new(Text, AskerId)];

    /// <summary>The record as it is stored: bounded, and with texts that the file can hold.</summary>
    public AnswerRecord Bounded() =>
        this with
        {
            Text = StoredForms.Bounded(Text, MaxText),
            Arguments = BoundedArguments(),
            History =
            [
                .. History
                    .TakeLast(MaxHistory)
                    .Select(h => h with { Text = StoredForms.Bounded(h.Text, MaxText) }),
            ],
            Citations =
            [
                .. Citations
                    .Take(MaxCitations)
                    .Select(c => c with { ArticleId = StoredForms.Bounded(c.ArticleId, MaxValue) }),
            ],
        };

    private ImmutableDictionary<string, string> BoundedArguments()
    {
        var bounded = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (
            var (name, value) in Arguments
                .OrderBy(a => a.Key, StringComparer.Ordinal)
                .Take(MaxArguments)
        )
        {
            bounded[StoredForms.Bounded(name, MaxValue)] = StoredForms.Bounded(value, MaxValue);
        }

        return bounded.ToImmutable();
    }
}
