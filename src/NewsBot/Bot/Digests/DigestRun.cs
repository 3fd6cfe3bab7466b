using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsBot.Core.Snapshots;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Requests;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>
/// Sends digests when they are due. Each minute all subscriptions are looked at anew, with the clock as it is then: nothing is planned
/// ahead that a clock, another program or a restart could make wrong.
/// </summary>
internal sealed class DigestRun(
    CorpusWriter corpus,
    SubscriptionTable subscriptions,
    DeliveryTable table,
    DeliveryService deliveries,
    DigestComposer composer,
    DigestNotes notes,
    DigestThreads threads,
    StoryNews news,
    Pace pace,
    IOptions<DiscordOptions> options,
    TimeProvider time,
    ILogger<DigestRun> logger
)
{
    /// <summary>What the occasions of digests begin with; the day follows.</summary>
    public const string Occasion = "digest:";

    private const int AtATime = 4;

    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    // A timer may wake a little early, and what is due on the minute would then wait for the next one.
    private static readonly TimeSpan _behind = TimeSpan.FromMilliseconds(100);

    // A digest that was due so long ago says that it is late.
    private static readonly TimeSpan _late = TimeSpan.FromMinutes(10);

    // What this run knows to be done with, so that nobody asks the file for it each minute.
    private readonly ConcurrentDictionary<ChannelId, DateOnly> _done = new();

    private TimeSpan Window => TimeSpan.FromMinutes(options.Value.Digests.CatchUpMinutes);

    /// <summary>What tells the digest of a day from all others of its channel.</summary>
    public static string OccasionOf(DigestOccurrence occurrence) =>
        Occasion + occurrence.Date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await LookAsync(cancellationToken);
            }
            catch (StateStoreException e)
            {
                logger.DigestsFailed(e);
            }

            var now = time.GetUtcNow();
            var left = _minute - TimeSpan.FromTicks(now.Ticks % _minute.Ticks);
            await Task.Delay(left + _behind, time, cancellationToken);
        }
    }

    /// <summary>Sends all that is due, in order, and goes on with what was left.</summary>
    /// <exception cref="StateStoreException">The file can't be used; what was not claimed is due at the next look.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        // Made before anybody waits for them.
        await AloneAsync(() =>
            Task.Run(() => corpus.Current.Stories(cancellationToken), cancellationToken)
        );
        foreach (var left in await table.ClaimedAsync(cancellationToken))
        {
            await AloneAsync(() => ResumeAsync(left, cancellationToken));
        }

        await Parallel.ForEachAsync(
            await DueAsync(cancellationToken),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = AtATime,
                CancellationToken = cancellationToken,
            },
            async (due, token) =>
                await AloneAsync(() => SendAsync(due.Subscription, due.Occurrence, token))
        );
        await AloneAsync(() => notes.LookAsync(cancellationToken));
        await AloneAsync(() => news.LookAsync(cancellationToken));
    }

    // What fails in a way that nobody foresaw costs itself and nothing else; without the file there is nothing to do.
    private async Task AloneAsync(Func<Task> run)
    {
        try
        {
            await run();
        }
#pragma warning disable CA1031 // One digest fails, the others and the bot do not.
        catch (Exception e) when (e is not (OperationCanceledException or StateStoreException))
#pragma warning restore CA1031
        {
            logger.DigestsFailed(e);
        }
    }

    /// <summary>What is due and, as far as this run knows, not done: the earliest first, then by channel.</summary>
    public async Task<
        IReadOnlyList<(DigestSubscription Subscription, DigestOccurrence Occurrence)>
    > DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = new List<(DigestSubscription Subscription, DigestOccurrence Occurrence)>();
        foreach (var subscription in await subscriptions.ActiveAsync(cancellationToken))
        {
            if (
                DigestSchedule.Last(subscription, now) is { } occurrence
                && occurrence.At > subscription.Since
                && now - occurrence.At <= Window
                && !IsDone(subscription.ChannelId, occurrence.Date)
            )
            {
                due.Add((subscription, occurrence));
            }
        }

        return [.. due.OrderBy(d => d.Occurrence.At).ThenBy(d => d.Subscription.ChannelId.Value)];
    }

    private bool IsDone(ChannelId channelId, DateOnly date) =>
        _done.TryGetValue(channelId, out var done) && done == date;

    private async Task SendAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        CancellationToken cancellationToken
    )
    {
        await pace.WaitAsync(cancellationToken);
        var outcome = await deliveries.SendAsync(
            subscription.ChannelId,
            OccasionOf(occurrence),
            occurrence.At,
            (claim, token) => ComposeAsync(subscription, occurrence, claim, token),
            cancellationToken
        );
        await SettleAsync(subscription, occurrence, outcome, cancellationToken);
    }

    private async Task ResumeAsync(Delivery left, CancellationToken cancellationToken)
    {
        var isTooLate = time.GetUtcNow() - left.DueAt > Window;
        if (left.Occasion.StartsWith(StoryNews.Occasion, StringComparison.Ordinal))
        {
            await news.ResumeAsync(left, isTooLate, cancellationToken);
            return;
        }

        if (!left.Occasion.StartsWith(Occasion, StringComparison.Ordinal))
        {
            await notes.ResumeAsync(left, isTooLate, cancellationToken);
            return;
        }

        var subscription = await subscriptions.FindAsync(left.ChannelId, cancellationToken);
        var occurrence = subscription is null
            ? null
            : DigestSchedule.Last(subscription, left.DueAt);
        var isWanted =
            subscription is { State: SubscriptionState.Active } && occurrence is not null;
        var outcome = await deliveries.ResumeAsync(
            left,
            isTooLate || !isWanted,
            (claim, token) => ComposeAsync(subscription!, occurrence!.Value, claim, token),
            cancellationToken
        );
        if (isWanted)
        {
            await SettleAsync(subscription!, occurrence!.Value, outcome, cancellationToken);
        }
    }

    private async Task<OutgoingMessage?> ComposeAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        Delivery claim,
        CancellationToken cancellationToken
    )
    {
        var (message, digested) = await composer.ComposeAsync(
            subscription,
            occurrence,
            claim.Id,
            time.GetUtcNow() - occurrence.At > _late,
            cancellationToken
        );
        return digested.Outcome == Outcome.Refused && !subscription.TellsEmpty ? null : message;
    }

    private async Task SettleAsync(
        DigestSubscription subscription,
        DigestOccurrence occurrence,
        DeliveryOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            logger.Digested(occurrence.Date, subscription.ChannelId, outcome);
        }

        if (outcome != DeliveryOutcome.Open)
        {
            _done[subscription.ChannelId] = occurrence.Date;
        }

        if (outcome == DeliveryOutcome.Sent)
        {
            await threads.OpenAsync(subscription, occurrence, cancellationToken);
        }

        if (
            outcome == DeliveryOutcome.Lost
            && await subscriptions.LoseAsync(subscription.ChannelId, cancellationToken)
        )
        {
            await notes.LostAsync(subscription, occurrence, cancellationToken);
        }
    }
}
