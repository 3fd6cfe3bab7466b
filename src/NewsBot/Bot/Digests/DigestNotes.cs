using System.Globalization;
using Microsoft.Extensions.Logging;
using NewsBot.Bot.Answers;
using NewsBot.Bot.Sheets;
using NewsBot.Core.Articles;
using NewsBot.Core.Snapshots;
using NewsBot.Discord;
using NewsBot.Discord.Messages;
using NewsBot.Rendering;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>
/// What is said about a digest later: that an article which it cites was changed or is gone, once for each change, for two days; and
/// to its owner that it can't be sent any more.
/// </summary>
internal sealed class DigestNotes(
    DeliveryTable table,
    DeliveryService deliveries,
    SubscriptionTable subscriptions,
    AnswerRecords records,
    AnswerService answers,
    CorpusWriter corpus,
    IDiscordClient discord,
    Phrases phrases,
    TimeProvider time,
    ILogger<DigestNotes> logger
)
{
    private const string Note = "note:";
    private const string Loss = "lost:";
    private const string Gone = "gone";
    private const char Separator = ':';

    private static readonly TimeSpan _memory = TimeSpan.FromDays(2);

    // What was cited by what was sent, so that a busy corpus does not have all of it read again each minute.
    private Dictionary<string, AnswerRecord> _cited = new(StringComparer.Ordinal);
    private long _seen = -1;

    /// <summary>Looks whether what digests of the last two days cite is as it was; of a generation once.</summary>
    /// <exception cref="StateStoreException">The file can't be used; it is looked again.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var current = corpus.Current;
        if (current.Generation == _seen)
        {
            return;
        }

        var sent = await table.SentAsync(
            DigestRun.Occasion,
            time.GetUtcNow() - _memory,
            cancellationToken
        );
        await KnowAsync(sent, cancellationToken);
        var hashes = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var digest in sent)
        {
            foreach (var version in VersionsOf(digest.Id))
            {
                if (!hashes.TryGetValue(version.Doc, out var hash))
                {
                    hashes[version.Doc] = hash = HashOf(version.Doc, current);
                }

                if (hash != version.Hash)
                {
                    await SendAsync(digest, version, hash ?? Gone, cancellationToken);
                }
            }
        }

        _seen = current.Generation;
    }

    /// <summary>Tells the owner of a subscription that Discord no longer takes it.</summary>
    public async Task LostAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        CancellationToken cancellationToken
    )
    {
        if (subscription.GuildId is null || subscription.OwnerId.Value == 0)
        {
            return;
        }

        try
        {
            await deliveries.SendAsync(
                await discord.OpenDirectAsync(subscription.OwnerId, cancellationToken),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Loss}{subscription.ChannelId}{Separator}{occurrence.Date:O}"
                ),
                time.GetUtcNow(),
                LossAsync,
                cancellationToken
            );
        }
        catch (DiscordException e)
        {
            logger.NotDelivered(subscription.ChannelId, e.Message);
        }
    }

    /// <summary>Goes on with a note that was left.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task ResumeAsync(Delivery left, bool isTooLate, CancellationToken cancellationToken) =>
        deliveries.ResumeAsync(
            left,
            isTooLate,
            left.Occasion.StartsWith(Note, StringComparison.Ordinal) ? NoteAsync : LossAsync,
            cancellationToken
        );

    private static string? HashOf(string doc, CorpusSnapshot corpus) =>
        corpus.Find(new ArticleId(doc)) is { } article ? ContentStore.HashOf(article.Text) : null;

    private StoredVersion[] VersionsOf(string id) =>
        _cited.GetValueOrDefault(id) is { Answer.Versions: { IsDefault: false } versions }
            ? [.. versions]
            : [];

    private async Task KnowAsync(
        IReadOnlyList<SentDelivery> sent,
        CancellationToken cancellationToken
    )
    {
        var cited = new Dictionary<string, AnswerRecord>(StringComparer.Ordinal);
        foreach (var digest in sent)
        {
            var record =
                _cited.GetValueOrDefault(digest.Id)
                ?? await records.FindAsync(digest.Id, cancellationToken);
            if (record is not null)
            {
                cited[digest.Id] = record;
            }
        }

        _cited = cited;
    }

    private Task<DeliveryOutcome> SendAsync(
        SentDelivery digest,
        StoredVersion version,
        string hash,
        CancellationToken cancellationToken
    ) =>
        deliveries.SendAsync(
            digest.ChannelId,
            string.Join(
                Separator,
                Note.TrimEnd(Separator),
                digest.Id,
                ContentStore.HashOf(version.Doc),
                hash
            ),
            time.GetUtcNow(),
            NoteAsync,
            cancellationToken
        );

    // All that it says stands in its occasion and in the record of the digest.
    private async Task<OutgoingMessage?> NoteAsync(
        Delivery claim,
        CancellationToken cancellationToken
    )
    {
        if (
            claim.Occasion.Split(Separator) is not [_, var digest, var doc, var hash]
            || await records.FindAsync(digest, cancellationToken) is not { } record
            || record.Answer.Versions.FirstOrDefault(v => ContentStore.HashOf(v.Doc) == doc)
                is not { } version
        )
        {
            return null;
        }

        var locale = Asker.English;
        var named = ReplyWords.Name(version.Title.Length > 0 ? version.Title : version.Doc);
        var by = version.Outlet is { } outlet ? $" ({ReplyWords.Name(outlet)})" : "";
        var message = await WriteAsync(
            claim,
            phrases.Say(
                locale,
                hash == Gone ? "digest.note.gone" : "digest.note.changed",
                named + by
            ),
            hash == Gone
                ? record.Request.ToRequest()
                : new Request.View(new ArticleId(version.Doc)),
            new Asker(
                new DiscordUser(record.AskerId, "", IsBot: false),
                record.GuildId,
                new ChannelPlace(claim.ChannelId, ChannelKind.Channel),
                locale
            ),
            cancellationToken
        );
        return message with { ReplyTo = record.AnswerMessageId };
    }

    private async Task<OutgoingMessage?> LossAsync(
        Delivery claim,
        CancellationToken cancellationToken
    )
    {
        if (
            claim.Occasion.Split(Separator) is not [_, var id, ..]
            || !ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var channel)
            || await subscriptions.FindAsync(channel, cancellationToken) is not { } lost
        )
        {
            return null;
        }

        return await WriteAsync(
            claim,
            phrases.Say(lost.Locale, "digest.lost"),
            new Request.Digest(""),
            new Asker(
                new DiscordUser(lost.OwnerId, "", IsBot: false),
                GuildId: null,
                new ChannelPlace(claim.ChannelId, ChannelKind.Direct),
                lost.Locale
            ),
            cancellationToken
        ) with
        {
            Content = Markup.Channel(channel),
        };
    }

    private Task<OutgoingMessage> WriteAsync(
        Delivery claim,
        string text,
        Request request,
        Asker owner,
        CancellationToken cancellationToken
    )
    {
        var current = corpus.Current;
        return answers.WriteNoteAsync(
            new AnswerContent.Told(text, [])
            {
                Outcome = Outcome.Reply,
                Searched = current.Scope,
                Generation = current.Generation,
            },
            request,
            claim.Id,
            owner,
            cancellationToken
        );
    }
}
