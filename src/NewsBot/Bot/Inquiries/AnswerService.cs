using Microsoft.Extensions.Logging;
using NewsBot.Bot.Sheets;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Inquiries;

/// <summary>From an inquiry to a message, with a record of the answer so that its buttons work later; and back. Thread-safe.</summary>
internal sealed class AnswerService(
    InquiryDesk desk,
    AnswerRecords records,
    AnswerRecall recall,
    Phrases phrases,
    TimeProvider time,
    ILogger<AnswerService> logger
)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    /// <summary>Answers, and keeps what the buttons need.</summary>
    /// <exception cref="FormatException">A day can't be read; the message names the option.</exception>
    public async Task<(OutgoingMessage Message, AnswerRecord Record)> AnswerAsync(
        Inquiry inquiry,
        Asker asker,
        CancellationToken cancellationToken
    )
    {
        logger.Asked(inquiry.Surface, inquiry.Text);
        var finding = await desk.AskAsync(inquiry, cancellationToken);
        var record = Record(inquiry, asker, finding);
        var isKept = await KeepAsync(record, cancellationToken);
        return (
            AnswerMessage.Of(isKept ? record : null, finding, 0, phrases, asker.Locale),
            record
        );
    }

    /// <summary>
    /// Answers what was asked about somebody else's words, and keeps nothing: they did not ask. Without a record there are no
    /// buttons.
    /// </summary>
    public async Task<OutgoingMessage> AnswerOnceAsync(
        Inquiry inquiry,
        string locale,
        CancellationToken cancellationToken
    ) => AnswerMessage.Whole(await desk.AskAsync(inquiry, cancellationToken), phrases, locale);

    /// <summary>Keeps where an answer stands, so that a reply to it goes on from it and it can be taken back.</summary>
    public async Task NoteSentAsync(
        AnswerRecord record,
        ulong channelId,
        ulong messageId,
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
    public async Task<OutgoingMessage> PageAsync(
        AnswerRecord record,
        int page,
        string locale,
        CancellationToken cancellationToken
    ) =>
        AnswerMessage.Of(
            record,
            await recall.FindAsync(record, locale, cancellationToken),
            page,
            phrases,
            locale
        );

    private AnswerRecord Record(Inquiry inquiry, Asker asker, Finding finding) =>
        new(
            AnswerRecord.NewId(),
            time.GetUtcNow(),
            asker.User.Id,
            asker.GuildId,
            asker.Channel.Id,
            asker.QuestionId,
            AnswerMessageId: null,
            inquiry.Surface,
            inquiry.Text,
            inquiry.Arguments,
            inquiry.History,
            [
                .. finding.Citations.Select(c => new StoredCitation(
                    c.Article.Id.Value,
                    c.Span.Start,
                    c.Span.End
                )),
            ],
            finding.Generation,
            asker.IsPrivate
        );

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
