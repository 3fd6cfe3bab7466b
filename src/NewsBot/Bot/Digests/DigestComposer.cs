using NewsBot.Bot.Answers;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>Writes the digest of a subscription for a day: what is previewed is what is sent.</summary>
internal sealed class DigestComposer(AnswerService answers, Phrases phrases)
{
    /// <summary>The message, and what it tells.</summary>
    /// <param name="subscription">What is wanted.</param>
    /// <param name="occurrence">Of which day.</param>
    /// <param name="id">What it is kept as; <see langword="null"/> for a preview.</param>
    /// <param name="isLate">Whether it comes later than it was due, which it says.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task<(OutgoingMessage Message, Result.Digested Digested)> ComposeAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        string? id,
        bool isLate,
        CancellationToken cancellationToken
    ) =>
        answers.WriteDigestAsync(
            Request(subscription, occurrence),
            id,
            isLate
                ? phrases.Say(
                    subscription.Locale,
                    "digest.late",
                    Sheets.Markup.Time(occurrence.At, 'f')
                )
                : "",
            Owner(subscription),
            cancellationToken
        );

    // From the day of the digest before: what was published then after it went out is told too.
    private static Request.Digest Request(
        DigestSubscription subscription,
        DigestOccurrence occurrence
    ) =>
        new("")
        {
            Day = occurrence.Date,
            Days = occurrence.Date.DayNumber - occurrence.From.DayNumber + 1,
            Count = subscription.Stories,
            Followed = subscription.Followed,
        };

    // What a channel gets is nobody's own.
    private static Asker Owner(DigestSubscription subscription) =>
        new(
            new DiscordUser(
                subscription.GuildId is null ? subscription.OwnerId : 0,
                "",
                IsBot: false
            ),
            subscription.GuildId,
            new ChannelPlace(
                subscription.ChannelId,
                subscription.GuildId is null ? ChannelKind.Direct : ChannelKind.Channel
            ),
            subscription.Locale
        );
}
