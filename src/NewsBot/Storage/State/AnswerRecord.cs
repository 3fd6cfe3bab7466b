using System.Collections.Immutable;
using System.Security.Cryptography;
using NewsBot.Discord.Ids;
using NewsBot.Requests;

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
/// <param name="Request">What was asked.</param>
/// <param name="History">Earlier questions of the conversation, oldest first.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="Generation">Of the corpus that answered.</param>
/// <param name="IsPrivate">Whether only the asker sees the answer.</param>
internal sealed record AnswerRecord(
    string Id,
    DateTimeOffset AskedAt,
    UserId AskerId,
    GuildId? GuildId,
    ChannelId ChannelId,
    MessageId? QuestionMessageId,
    MessageId? AnswerMessageId,
    Surface Surface,
    StoredRequest Request,
    ImmutableArray<EarlierQuestion> History,
    StoredAnswer Answer,
    long Generation,
    bool IsPrivate
)
{
    /// <summary>Earlier questions before the last of these are dropped.</summary>
    public const int MaxHistory = 10;

    // RFC 4648, in lower case.
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>An id that nobody guesses: 12 letters and digits of base32, 60 bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Base32, 12);

    /// <summary>What a question that goes on from this answer follows, oldest first.</summary>
    public ImmutableArray<EarlierQuestion> Conversation =>
        [.. History, new(Answer.Question ?? Request.Text, AskerId.Value)];

    /// <summary>The record as it is stored: bounded, and with texts that the file can hold.</summary>
    public AnswerRecord Bounded() =>
        this with
        {
            History =
            [
                .. History
                    .TakeLast(MaxHistory)
                    .Select(h =>
                        h with
                        {
                            Text = StoredForms.Bounded(h.Text, StoredRequest.MaxText),
                        }
                    ),
            ],
        };
}
