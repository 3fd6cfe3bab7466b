using Microsoft.Extensions.Logging;
using NewsBot.Bot.Sheets;
using NewsBot.Discord;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Messages;
using NewsBot.Storage.State;

namespace NewsBot.Bot.Digests;

/// <summary>
/// Sends what nobody asked for just now, once for each occasion: claimed in the state file, sent with a nonce that Discord is told to
/// enforce, settled by the message's id. A claim that somebody left is looked for in the channel before it is sent again, by the id
/// that stands in its buttons; where nobody may look it is only sent while Discord remembers its nonce. Thread-safe.
/// </summary>
internal sealed class DeliveryService(
    DeliveryTable table,
    IDiscordClient discord,
    TimeProvider time,
    ILogger<DeliveryService> logger,
    DeliveryClaimer claimer
)
{
    /// <summary>Discord's documentation says "a few minutes"; less is taken.</summary>
    public static readonly TimeSpan NonceMemory = TimeSpan.FromMinutes(2);

    /// <summary>After so long a claim is left by whoever had it: sending is given up before.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan _sendLimit = TimeSpan.FromSeconds(45);

    // By so much our clock and Discord's may differ.
    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(5);

    private const int MessagesInPage = 100;
    private const int MaxPages = 10;

    private const int UnknownChannel = 10003;
    private const int MissingAccess = 50001;
    private const int CannotSendToUser = 50007;
    private const int MissingPermissions = 50013;

    /// <summary>Sends something unless somebody did.</summary>
    /// <param name="channelId">Where to.</param>
    /// <param name="occasion">What tells it from all else that is sent there.</param>
    /// <param name="dueAt">When it was due.</param>
    /// <param name="compose">Makes the message, with the id in its buttons; <see langword="null"/> where there is nothing to tell.</param>
    /// <param name="cancellationToken">Leaves the claim for the next run.</param>
    /// <exception cref="StateStoreException">The file can't be used; what was not claimed is not sent.</exception>
    public async Task<DeliveryOutcome> SendAsync(
        ChannelId channelId,
        string occasion,
        DateTimeOffset dueAt,
        Func<Delivery, CancellationToken, Task<OutgoingMessage?>> compose,
        CancellationToken cancellationToken
    ) =>
        await table.ClaimAsync(channelId, occasion, dueAt, claimer.ToString(), cancellationToken)
            is { } claim
            ? await SendAsync(claim, compose, cancellationToken)
            : DeliveryOutcome.Taken;

    /// <summary>Goes on with a claim that somebody left, if they did.</summary>
    /// <param name="left">The claim.</param>
    /// <param name="isTooLate">Whether it is not worth sending any more.</param>
    /// <param name="compose">As above.</param>
    /// <param name="cancellationToken">Leaves the claim for the next run.</param>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task<DeliveryOutcome> ResumeAsync(
        Delivery left,
        bool isTooLate,
        Func<Delivery, CancellationToken, Task<OutgoingMessage?>> compose,
        CancellationToken cancellationToken
    )
    {
        if (
            !claimer.KnowsAsOver(left.Claimer)
            && time.GetUtcNow() - left.ClaimedAt is var age
            && age < Lease
            && age >= TimeSpan.Zero
        )
        {
            return DeliveryOutcome.Taken;
        }

        if (await table.TakeOverAsync(left, claimer.ToString(), cancellationToken) is not { } claim)
        {
            return DeliveryOutcome.Taken;
        }

        try
        {
            return await FindAsync(claim, cancellationToken) switch
            {
                (Found: { } found, _) => await SettleAsync(
                    claim,
                    DeliveryState.Sent,
                    found,
                    DeliveryOutcome.Sent,
                    cancellationToken
                ),
                (_, IsKnown: false) when !IsRemembered(claim) => await SettleAsync(
                    claim,
                    DeliveryState.Unknown,
                    null,
                    DeliveryOutcome.Over,
                    cancellationToken
                ),
                _ when isTooLate => await SettleAsync(
                    claim,
                    DeliveryState.Missed,
                    null,
                    DeliveryOutcome.Over,
                    cancellationToken
                ),
                _ => await SendAsync(claim, compose, cancellationToken),
            };
        }
        catch (DiscordException e)
        {
            return await FailedAsync(claim, e, cancellationToken);
        }
    }

    private async Task<DeliveryOutcome> SendAsync(
        Delivery claim,
        Func<Delivery, CancellationToken, Task<OutgoingMessage?>> compose,
        CancellationToken cancellationToken
    )
    {
        using var limit = new CancellationTokenSource(_sendLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            limit.Token,
            cancellationToken
        );
        try
        {
            if (await compose(claim, either.Token) is not { } message)
            {
                return await SettleAsync(
                    claim,
                    DeliveryState.Silent,
                    null,
                    DeliveryOutcome.Silent,
                    cancellationToken
                );
            }

            either.Token.ThrowIfCancellationRequested();
            var id = await discord.SendAsync(
                claim.ChannelId,
                message with
                {
                    Nonce = claim.Id,
                },
                either.Token
            );
            return await SettleAsync(
                claim,
                DeliveryState.Sent,
                id,
                DeliveryOutcome.Sent,
                cancellationToken
            );
        }
        catch (DiscordException e)
        {
            return await FailedAsync(claim, e, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            logger.NotDelivered(claim.ChannelId, "it took too long");
            return DeliveryOutcome.Open;
        }
    }

    private async Task<DeliveryOutcome> FailedAsync(
        Delivery claim,
        DiscordException error,
        CancellationToken cancellationToken
    )
    {
        logger.NotDelivered(claim.ChannelId, error.Message);
        var isLost =
            error.Code is UnknownChannel or MissingAccess or CannotSendToUser or MissingPermissions;
        return error.Status is >= 400 and < 500 and not (401 or 408 or 429)
            ? await SettleAsync(
                claim,
                DeliveryState.Refused,
                null,
                isLost ? DeliveryOutcome.Lost : DeliveryOutcome.Over,
                cancellationToken
            )
            : DeliveryOutcome.Open;
    }

    private async Task<DeliveryOutcome> SettleAsync(
        Delivery claim,
        DeliveryState state,
        MessageId? messageId,
        DeliveryOutcome outcome,
        CancellationToken cancellationToken
    )
    {
        await table.SettleAsync(claim, state, messageId, cancellationToken);
        return outcome;
    }

    private bool IsRemembered(Delivery claim) =>
        discord.EnforcesNonce && time.GetUtcNow() - claim.FirstClaimedAt < NonceMemory;

    private async Task<(MessageId? Found, bool IsKnown)> FindAsync(
        Delivery claim,
        CancellationToken cancellationToken
    )
    {
        var begin = MessageId.At(claim.FirstClaimedAt - _skew);
        var after = begin;
        for (var page = 0; page < MaxPages; page++)
        {
            var messages = await discord.GetMessagesAsync(
                claim.ChannelId,
                after,
                MessagesInPage,
                cancellationToken
            );
            if (messages.FirstOrDefault(m => Carries(m, claim)) is { } found)
            {
                return (found.Id, true);
            }

            if (messages.Count < MessagesInPage)
            {
                return (
                    null,
                    messages.Count > 0
                        || after != begin
                        || await IsQuietAsync(claim.ChannelId, begin, cancellationToken)
                );
            }

            after = messages[^1].Id;
        }

        return (null, false);
    }

    // Without the right to read what was written before, a channel seems empty.
    private async Task<bool> IsQuietAsync(
        ChannelId channelId,
        MessageId since,
        CancellationToken cancellationToken
    ) =>
        await discord.GetLastMessageIdAsync(channelId, cancellationToken) is { } last
        && last.Value <= since.Value;

    private static bool Carries(PostedMessage message, Delivery claim) =>
        message.CustomIds.Any(id =>
            ButtonId.TryRead(id, out var read) && read.Value.AnswerId == claim.Id
        );
}
