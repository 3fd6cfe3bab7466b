using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>
/// What was, is or will be sent of the bot's own accord. A claim is taken in one transaction, so of several programs on one file one
/// sends. Thread-safe.
/// </summary>
internal sealed class DeliveryTable(StateFile file, TimeProvider time)
{
    /// <summary>So long it is known what was sent; what is older is never due again.</summary>
    private static readonly TimeSpan _memory = TimeSpan.FromDays(60);

    private const string Columns =
        "channel_id, occasion, id, due_at, first_claimed_at, claimed_at, claimer";

    /// <summary>Claims what was claimed by nobody before.</summary>
    /// <returns>The claim, or <see langword="null"/> where somebody had it, whatever came of it.</returns>
    /// <exception cref="StateStoreException">The file can't be used; nothing is claimed.</exception>
    public Task<Delivery?> ClaimAsync(
        ChannelId channelId,
        string occasion,
        DateTimeOffset dueAt,
        string claimer,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        var claim = new Delivery(
            channelId,
            occasion,
            AnswerRecord.NewId(),
            dueAt,
            now,
            now,
            claimer
        );
        return file.WriteAsync(c => Insert(c, claim) > 0 ? claim : null, cancellationToken);
    }

    /// <summary>Whether somebody claimed an occasion, whatever came of it.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> IsTakenAsync(
        ChannelId channelId,
        string occasion,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Number(
                    "SELECT count(*) FROM deliveries WHERE channel_id = $channel AND occasion = $occasion",
                    ("$channel", StoredForms.Id(channelId.Value)),
                    ("$occasion", occasion)
                ) > 0,
            cancellationToken
        );

    /// <summary>Claims that came to nothing yet, the oldest first.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<Delivery>> ClaimedAsync(CancellationToken cancellationToken) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    $"SELECT {Columns} FROM deliveries WHERE state = $claimed ORDER BY claimed_at, channel_id",
                    Read,
                    ("$claimed", nameof(DeliveryState.Claimed))
                ),
            cancellationToken
        );

    /// <summary>Claims again what somebody left; of several that try one gets it.</summary>
    /// <returns>The new claim, or <see langword="null"/> where somebody was faster.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<Delivery?> TakeOverAsync(
        Delivery left,
        string claimer,
        CancellationToken cancellationToken
    )
    {
        var claim = left with { ClaimedAt = time.GetUtcNow(), Claimer = claimer };
        return file.WriteAsync(
            c =>
                Change(
                    c,
                    left,
                    "claimed_at = $now, claimer = $new",
                    ("$now", StoredForms.Instant(claim.ClaimedAt)),
                    ("$new", claimer)
                )
                    ? claim
                    : null,
            cancellationToken
        );
    }

    /// <summary>Says what came of a claim; the answer that it carries learns where it stands.</summary>
    /// <returns>Whether it was still the claimer's.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> SettleAsync(
        Delivery claim,
        DeliveryState state,
        MessageId? messageId,
        CancellationToken cancellationToken
    ) =>
        file.WriteAsync(
            c =>
            {
                if (messageId is { } message)
                {
                    c.Run(
                        "UPDATE answers SET answer_message_id = $message WHERE id = $id",
                        ("$message", StoredForms.Id(message.Value)),
                        ("$id", claim.Id)
                    );
                }

                return Change(
                    c,
                    claim,
                    "state = $state, message_id = $message",
                    ("$state", state.ToString()),
                    ("$message", StoredForms.Id(messageId?.Value))
                );
            },
            cancellationToken
        );

    /// <summary>What stands in channels and was first claimed later than a moment, the oldest first.</summary>
    /// <param name="prefix">Of the occasions.</param>
    /// <param name="since">The moment.</param>
    /// <param name="cancellationToken">Looked at before.</param>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<SentDelivery>> SentAsync(
        string prefix,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    """
                    SELECT channel_id, id, message_id FROM deliveries
                    WHERE first_claimed_at > $since AND state = $sent AND message_id IS NOT NULL
                        AND substr(occasion, 1, length($prefix)) = $prefix
                    ORDER BY first_claimed_at, channel_id
                    """,
                    r => new SentDelivery(
                        StoredForms.Id(r.GetInt64(0)),
                        r.GetString(1),
                        StoredForms.Id(r.GetInt64(2))
                    ),
                    ("$since", StoredForms.Instant(since)),
                    ("$sent", nameof(DeliveryState.Sent)),
                    ("$prefix", prefix)
                ),
            cancellationToken
        );

    /// <summary>The newest that stands in a channel, or none.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<SentDelivery?> LastSentAsync(
        ChannelId channelId,
        string prefix,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    """
                    SELECT channel_id, id, message_id FROM deliveries
                    WHERE channel_id = $channel AND state = $sent AND message_id IS NOT NULL
                        AND substr(occasion, 1, length($prefix)) = $prefix
                    ORDER BY first_claimed_at DESC LIMIT 1
                    """,
                    r => new SentDelivery(
                        StoredForms.Id(r.GetInt64(0)),
                        r.GetString(1),
                        StoredForms.Id(r.GetInt64(2))
                    ),
                    ("$channel", StoredForms.Id(channelId.Value)),
                    ("$sent", nameof(DeliveryState.Sent)),
                    ("$prefix", prefix)
                ),
            cancellationToken
        );

    /// <summary>Forgets what is old.</summary>
    /// <returns>How much it was.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<int> SweepAsync(CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    "DELETE FROM deliveries WHERE first_claimed_at < $before",
                    ("$before", StoredForms.Instant(time.GetUtcNow() - _memory))
                ),
            cancellationToken
        );

    private static int Insert(SqliteConnection connection, Delivery claim) =>
        connection.Run(
            $"INSERT INTO deliveries ({Columns}, state) VALUES ($channel, $occasion, $id, $due, $first, $at, $claimer, $state) "
                + "ON CONFLICT (channel_id, occasion) DO NOTHING",
            ("$channel", StoredForms.Id(claim.ChannelId.Value)),
            ("$occasion", claim.Occasion),
            ("$id", claim.Id),
            ("$due", StoredForms.Instant(claim.DueAt)),
            ("$first", StoredForms.Instant(claim.FirstClaimedAt)),
            ("$at", StoredForms.Instant(claim.ClaimedAt)),
            ("$claimer", claim.Claimer),
            ("$state", nameof(DeliveryState.Claimed))
        );

    // Of a claim that is as it was; else somebody else has it.
    private static bool Change(
        SqliteConnection connection,
        Delivery claim,
        string change,
        params ReadOnlySpan<(string, object?)> values
    ) =>
        connection.Run(
            $"UPDATE deliveries SET {change} WHERE channel_id = $channel AND occasion = $occasion "
                + "AND claimed_at = $at AND claimer = $claimer AND state = $claimed",
            [
                .. values,
                ("$channel", StoredForms.Id(claim.ChannelId.Value)),
                ("$occasion", claim.Occasion),
                ("$at", StoredForms.Instant(claim.ClaimedAt)),
                ("$claimer", claim.Claimer),
                ("$claimed", nameof(DeliveryState.Claimed)),
            ]
        ) > 0;

    private static Delivery Read(SqliteDataReader row) =>
        new(
            StoredForms.Id(row.GetInt64(0)),
            row.GetString(1),
            row.GetString(2),
            StoredForms.Instant(row.GetString(3)),
            StoredForms.Instant(row.GetString(4)),
            StoredForms.Instant(row.GetString(5)),
            row.GetString(6)
        );
}
