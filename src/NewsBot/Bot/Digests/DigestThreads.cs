using System.Globalization;
using Microsoft.Extensions.Logging;
using NewsBot.Bot.Answers;
using NewsBot.Discord;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>Tells the stories of a digest in a thread below it, a message each, where that is wanted.</summary>
internal sealed class DigestThreads(
    DeliveryTable table,
    AnswerRecords records,
    AnswerService answers,
    IDiscordClient discord,
    Pace pace,
    Phrases phrases,
    ILogger<DigestThreads> logger
)
{
    /// <summary>Opens the thread of the digest that was just sent. What goes wrong here costs the digest nothing.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task OpenAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        CancellationToken cancellationToken
    )
    {
        if (
            !subscription.InThread
            || subscription.GuildId is null
            || await table.LastSentAsync(
                subscription.ChannelId,
                DigestRun.Occasion,
                cancellationToken
            )
                is not { } sent
            || await records.FindAsync(sent.Id, cancellationToken) is not { } record
            || record.Answer.Choices.IsDefaultOrEmpty
        )
        {
            return;
        }

        try
        {
            await FillAsync(subscription, occurrence, sent, record, cancellationToken);
        }
        catch (DiscordException e)
        {
            logger.NotDelivered(subscription.ChannelId, e.Message);
        }
    }

    // The nonces hang on the digest, so that going on after a break tells no story twice for as long as Discord remembers.
    private async Task FillAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        SentDelivery sent,
        AnswerRecord record,
        CancellationToken cancellationToken
    )
    {
        var thread = await discord.StartThreadAsync(
            sent.ChannelId,
            sent.MessageId,
            phrases.Say(
                subscription.Locale,
                "digest.thread",
                occurrence.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            ),
            cancellationToken
        );
        foreach (var (index, story) in record.Answer.Choices.Index())
        {
            await pace.WaitAsync(cancellationToken);
            var message = await answers.AnswerOnceAsync(
                story.Request.ToRequest(),
                subscription.Locale,
                cancellationToken
            );
            await discord.SendAsync(
                thread,
                message with
                {
                    Nonce = string.Create(CultureInfo.InvariantCulture, $"{sent.Id}-{index}"),
                },
                cancellationToken
            );
        }
    }
}
