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
        var record = Record(AnswerRecord.NewId(), served, content, asked, asker);
        var kept = await KeepAsync(record, cancellationToken) ? record : null;
        return (
            served.Result is Result.Digested digested
                ? DigestMessage.Of(kept, digested, "", phrases, asker.Locale)
                : AnswerMessage.Of(kept, content, 0, phrases, asker.Locale),
            record
        );
    }

    /// <summary>Writes a digest that nobody asks for just now.</summary>
    /// <param name="request">Its days and what is followed.</param>
    /// <param name="id">What it is kept as; <see langword="null"/>: it is not kept and has no buttons.</param>
    /// <param name="head">Our line above it, or empty.</param>
    /// <param name="owner">Whom it is for, and where.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<(OutgoingMessage Message, Result.Digested Digested)> WriteDigestAsync(
        Request.Digest request,
        string? id,
        string head,
        Asker owner,
        CancellationToken cancellationToken
    )
    {
        var served = await desk.ServeAsync(request, cancellationToken);
        var digested = (Result.Digested)served.Result;
        var record = id is null
            ? null
            : Record(id, served, AnswerContent.Of(digested), Surface.Schedule, owner);
        var kept = record is not null && await ReplaceAsync(record, cancellationToken);
        return (
            DigestMessage.Of(kept ? record : null, digested, head, phrases, owner.Locale),
            digested
        );
    }

    /// <summary>Writes something that nobody asks for just now.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="request">What may be asked to see more of it.</param>
    /// <param name="id">What it is kept as.</param>
    /// <param name="owner">Whom it is for, and where.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<OutgoingMessage> WriteNoteAsync(
        AnswerContent content,
        Request request,
        string id,
        Asker owner,
        CancellationToken cancellationToken
    )
    {
        var record = new AnswerRecord(
            id,
            time.GetUtcNow(),
            owner.User.Id,
            owner.GuildId,
            owner.Channel.Id,
            QuestionMessageId: null,
            AnswerMessageId: null,
            Surface.Schedule,
            StoredRequest.Of(request),
            [],
            ContentStore.Store(content, question: null),
            content.Generation,
            IsPrivate: false
        );
        var kept = await ReplaceAsync(record, cancellationToken);
        return AnswerMessage.Of(kept ? record : null, content, 0, phrases, owner.Locale);
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

    private AnswerRecord Record(
        string id,
        Served served,
        AnswerContent content,
        Surface asked,
        Asker asker
    )
    {
        var question =
            served.Conversation is [.., var last] && PlainQuestion.Of(served.Result) is not null
                ? last.Text
                : null;
        return new AnswerRecord(
            id,
            time.GetUtcNow(),
            asker.User.Id,
            asker.GuildId,
            asker.Channel.Id,
            asker.QuestionId,
            AnswerMessageId: null,
            asked,
            StoredRequest.Of(
                served.Result switch
                {
                    Result.Digested digested => digested.Settled,
                    Result.Told { Story: { } story } told => new Request.Story(story.Story.Id)
                    {
                        Filter = told.Request.Filter,
                    },
                    var other => other.Request,
                }
            ),
            question is null ? served.Conversation : served.Conversation[..^1],
            ContentStore.Store(content, question),
            content.Generation,
            asker.IsPrivate
        );
    }

    private Task<bool> ReplaceAsync(AnswerRecord record, CancellationToken cancellationToken) =>
        KeepAsync(token => records.ReplaceAsync(record, token), cancellationToken);

    private Task<bool> KeepAsync(AnswerRecord record, CancellationToken cancellationToken) =>
        KeepAsync(token => records.SaveAsync(record, token), cancellationToken);

    // An answer without buttons is better than none, and than one that comes late.
    private async Task<bool> KeepAsync(
        Func<CancellationToken, Task> save,
        CancellationToken cancellationToken
    )
    {
        using var patience = new CancellationTokenSource(_patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            patience.Token,
            cancellationToken
        );
        try
        {
            await save(either.Token);
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
