using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Answers;

/// <summary>From a request to a message, with a record of the answer so that its buttons work later; and back. Thread-safe.</summary>
internal sealed class AnswerService(
    Desk desk,
    AnswerRecords records,
    AnswerRecall recall,
    Phrases phrases,
    TimeProvider time,
    ILogger<AnswerService> logger
)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    /// <summary>Answers, and keeps what the buttons need.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="asked">What it is asked with.</param>
    /// <param name="asker">Who asks, and where.</param>
    /// <param name="goesOnFrom">Earlier questions; <see langword="null"/>: those that are remembered.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<(OutgoingMessage Message, AnswerRecord Record)> AnswerAsync(
        Request request,
        Surface asked,
        Asker asker,
        ImmutableArray<EarlierQuestion>? goesOnFrom,
        CancellationToken cancellationToken
    )
    {
        logger.Asked(asked, request.Text);
        var served = await desk.ServeAsync(
            request,
            asker.Conversation with
            {
                GoesOnFrom = goesOnFrom,
            },
            cancellationToken
        );
        var content = AnswerContent.Of(served.Result);
        var record = Record(served, content, asked, asker);
        var isKept = await KeepAsync(record, cancellationToken);
        return (
            AnswerMessage.Of(isKept ? record : null, content, 0, phrases, asker.Locale),
            record
        );
    }

    /// <summary>
    /// Answers what was asked about somebody else's words, and keeps nothing: they did not ask. Without a record there are no
    /// buttons.
    /// </summary>
    public async Task<OutgoingMessage> AnswerOnceAsync(
        Request request,
        string locale,
        CancellationToken cancellationToken
    ) =>
        AnswerMessage.Whole(
            AnswerContent.Of((await desk.ServeAsync(request, cancellationToken)).Result),
            phrases,
            locale
        );

    /// <summary>Keeps where an answer stands, so that a reply to it goes on from it and it can be taken back.</summary>
    public async Task NoteSentAsync(
        AnswerRecord record,
        ChannelId channelId,
        MessageId messageId,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await records.SetAnswerMessageAsync(record.Id, channelId, messageId, cancellationToken);
        }
        catch (StateStoreException e)
        {
            logger.NotKept(e);
        }
    }

    /// <summary>Keeps where else buttons of an answer stand.</summary>
    public async Task NotePlaceAsync(
        AnswerRecord record,
        AnswerPlace place,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await records.AddPlaceAsync(record.Id, place, cancellationToken);
        }
        catch (StateStoreException e)
        {
            logger.NotKept(e);
        }
    }

    /// <summary>A page of an answer that was given before.</summary>
    public OutgoingMessage Page(AnswerRecord record, int page, string locale) =>
        AnswerMessage.Of(record, recall.Find(record, locale), page, phrases, locale);

    private AnswerRecord Record(Served served, AnswerContent content, Surface asked, Asker asker)
    {
        var question =
            served.Conversation is [.., var last] && PlainQuestion.Of(served.Result) is not null
                ? last.Text
                : null;
        return new AnswerRecord(
            AnswerRecord.NewId(),
            time.GetUtcNow(),
            asker.User.Id,
            asker.GuildId,
            asker.Channel.Id,
            asker.QuestionId,
            AnswerMessageId: null,
            asked,
            StoredRequest.Of(served.Result.Request),
            question is null ? served.Conversation : served.Conversation[..^1],
            ContentStore.Store(content, question),
            content.Generation,
            asker.IsPrivate
        );
    }

    // An answer without buttons is better than none, and than one that comes late.
    private async Task<bool> KeepAsync(AnswerRecord record, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            patience.Token,
            cancellationToken
        );
        try
        {
            await records.SaveAsync(record, either.Token);
            return true;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.NotKept(e);
            return false;
        }
        catch (StateStoreException e)
        {
            logger.NotKept(e);
            return false;
        }
    }
}
