using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Discord;
using NewsBot.Discord.Dispatch;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Surfaces;

/// <summary>Mentions, replies to the bot, direct messages, and what is written in its own threads.</summary>
internal sealed partial class MessageSurface(
    AnswerService answers,
    AnswerRecords records,
    SpeakingRights rights,
    IDiscordClient discord,
    IOptions<DiscordOptions> options,
    IMemoryCache cache,
    Phrases phrases,
    TimeProvider time,
    ILogger<MessageSurface> logger
)
{
    private const int Forbidden = 403;

    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan _typing = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan _avoided = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _busy = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _goneFor = TimeSpan.FromMinutes(2);

    /// <summary>Whether a message is a question to the bot.</summary>
    public bool IsMeant(IncomingMessage message, BotIdentity? self) =>
        message is { IsTyped: true, Author: { IsBot: false, Id.Value: not 0 } author }
        && author.Id != self?.UserId
        && (
            message.MentionsBot
            || message.RepliesToBot
            || message.Channel.Kind == ChannelKind.Direct
            || IsInOwnThread(message, self)
        );

    /// <summary>Answers a question.</summary>
    public async Task AnswerAsync(
        IncomingMessage message,
        BotIdentity? self,
        CancellationToken cancellationToken
    )
    {
        var asker = Asker.Of(message);
        if (
            cache.TryGetValue(Avoided(message.Channel.Id), out _)
            || !await rights.MaySpeakAsync(asker, cancellationToken)
            || !await MayAnswerAsync(message, asker, cancellationToken)
        )
        {
            return;
        }

        var (mayAnswer, refusal) = rights.LimitOnce(asker);
        if (!mayAnswer)
        {
            await (
                refusal is null
                    ? Task.CompletedTask
                    : SendAsync(message, refusal, record: null, cancellationToken)
            );
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeAsync(message.Channel.Id, done.Token);
        try
        {
            var (reply, record) = await ReplyAsync(message, asker, self, cancellationToken);
            await SendAsync(message, reply, record, cancellationToken);
        }
        finally
        {
            await done.CancelAsync();
            await typing;
        }
    }

    /// <summary>Says that there is no answer; that the bot is busy is said to a user once in a while only.</summary>
    public Task ExcuseAsync(
        IncomingMessage message,
        Trouble trouble,
        OutgoingMessage excuse,
        CancellationToken cancellationToken
    )
    {
        if (trouble == Trouble.Busy)
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"busy {message.Author.Id}");
            if (cache.TryGetValue(told, out _))
            {
                return Task.CompletedTask;
            }

            cache.Set(told, true, Entry(_busy));
        }

        return SendAsync(message, excuse, record: null, cancellationToken);
    }

    /// <summary>Takes back the answers to questions that were deleted.</summary>
    public async Task ForgetAsync(
        IReadOnlyList<MessageId> messageIds,
        CancellationToken cancellationToken
    )
    {
        foreach (var id in messageIds)
        {
            cache.Set(Gone(id), true, Entry(_goneFor));
            foreach (var record in await records.FindByQuestionAsync(id, cancellationToken))
            {
                await TakeBackAsync(record, cancellationToken);
            }
        }
    }

    // A mention says that it is one; replies and threads of the bot are summons of their own.
    private async Task<bool> MayAnswerAsync(
        IncomingMessage message,
        Asker asker,
        CancellationToken cancellationToken
    ) =>
        message.RepliesToBot
        || !message.MentionsBot
        || await rights.AnswersMentionsAsync(asker, cancellationToken);

    private bool IsInOwnThread(IncomingMessage message, BotIdentity? self) =>
        options.Value.MessageContent
        && self is not null
        && message.Channel.Kind == ChannelKind.Thread
        && message.Channel.OwnerId == self.UserId
        && message.Content.Length > 0;

    private async Task<(OutgoingMessage Reply, AnswerRecord? Record)> ReplyAsync(
        IncomingMessage message,
        Asker asker,
        BotIdentity? self,
        CancellationToken cancellationToken
    )
    {
        var text = Question(message, self);
        if (text.Length == 0)
        {
            return (Hint(message, asker, self), null);
        }

        return await answers.AnswerAsync(
            new Request.Ask(Markup.Cut(text, StoredRequest.MaxText)),
            message.RepliesToBot ? Surface.Reply : Surface.Mention,
            asker,
            await EarlierAsync(message, cancellationToken),
            cancellationToken
        );
    }

    // A reply goes on from the answer that it replies to, whoever asked for that.
    private async Task<ImmutableArray<EarlierQuestion>?> EarlierAsync(
        IncomingMessage message,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return
                message is { RepliesToBot: true, ReplyTo: { } answer }
                && await records.FindByAnswerAsync(answer, cancellationToken) is { } record
                ? record.Conversation
                : null;
        }
        catch (StateStoreException)
        {
            return null;
        }
    }

    private async Task SendAsync(
        IncomingMessage message,
        OutgoingMessage reply,
        AnswerRecord? record,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var id = await discord.SendAsync(
                message.Channel.Id,
                reply with
                {
                    ReplyTo = message.Id,
                    Nonce = message.Id.ToString(),
                },
                cancellationToken
            );
            if (record is not null)
            {
                await NoteAsync(message, record, id, cancellationToken);
            }
        }
        catch (DiscordException e) when (e.Status == Forbidden)
        {
            cache.Set(Avoided(message.Channel.Id), true, Entry(_avoided));
            logger.MayNotWrite(message.Channel.Id, _avoided);
        }
    }

    private async Task NoteAsync(
        IncomingMessage message,
        AnswerRecord record,
        MessageId answerId,
        CancellationToken cancellationToken
    )
    {
        await answers.NoteSentAsync(record, message.Channel.Id, answerId, cancellationToken);

        // The question was deleted while it was answered.
        if (cache.TryGetValue(Gone(message.Id), out _))
        {
            await TakeBackAsync(
                record with
                {
                    ChannelId = message.Channel.Id,
                    AnswerMessageId = answerId,
                },
                cancellationToken
            );
        }
    }

    private async Task TakeBackAsync(AnswerRecord record, CancellationToken cancellationToken)
    {
        if (record.AnswerMessageId is { } answer)
        {
            await discord.DeleteAsync(record.ChannelId, answer, cancellationToken);
        }

        await records.DeleteAsync(record.Id, cancellationToken);
    }

    // Most answers are there before anybody could see it.
    private async Task TypeAsync(ChannelId channelId, CancellationToken cancellationToken)
    {
        try
        {
            for (var pause = _quiet; ; pause = _typing)
            {
                await Task.Delay(pause, time, cancellationToken);
                await discord.ShowTypingAsync(channelId, cancellationToken);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or DiscordException)
        {
            // Only a nicety.
        }
    }

    // A reply without its ping is one that Discord withholds the text of.
    private OutgoingMessage Hint(IncomingMessage message, Asker asker, BotIdentity? self) =>
        new()
        {
            Content = phrases.Say(
                asker.Locale,
                message is { RepliesToBot: true, MentionsBot: false, Content: "" }
                    ? "ask.unread"
                    : "ask.empty",
                self is null ? "" : string.Create(CultureInfo.InvariantCulture, $"<@{self.UserId}>")
            ),
        };

    private static string Question(IncomingMessage message, BotIdentity? self) =>
        Markup
            .Clean(
                Mentions()
                    .Replace(
                        message.Content,
                        match =>
                            match.Groups["role"].Success
                            || match.Groups["id"].Value == self?.UserId.ToString()
                                ? ""
                                : match.Value
                    )
            )
            .Trim();

    private static string Avoided(ChannelId channelId) =>
        string.Create(CultureInfo.InvariantCulture, $"avoided {channelId}");

    private static string Gone(MessageId messageId) =>
        string.Create(CultureInfo.InvariantCulture, $"gone {messageId}");

    private static MemoryCacheEntryOptions Entry(TimeSpan life) =>
        new() { Size = 1, AbsoluteExpirationRelativeToNow = life };

    [GeneratedRegex(
        "<@(?:!?(?<id>[0-9]{1,20})|(?<role>&)[0-9]{1,20})>",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Mentions();
}
