using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;
using NewsBot.Requests;

namespace NewsBot.Storage.State;

/// <summary>The digests that are sent, by channel. Thread-safe.</summary>
internal sealed class SubscriptionTable(StateFile file)
{
    private const string Columns =
        "channel_id, guild_id, owner_id, locale, hour, minute, zone, weekdays, followed, stories, tells_empty, in_thread, "
        + "state, since";

    private const string Select = $"SELECT {Columns} FROM digest_subscriptions";

    private const string Replace =
        $"INSERT OR REPLACE INTO digest_subscriptions ({Columns}) VALUES ($channel, $guild, $owner, $locale, $hour, $minute, "
        + "$zone, $weekdays, $followed, $stories, $tells_empty, $in_thread, $state, $since)";

    /// <summary>Keeps a subscription in the place of the channel's own.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task SaveAsync(DigestSubscription kept, CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    Replace,
                    ("$channel", StoredForms.Id(kept.ChannelId.Value)),
                    ("$guild", StoredForms.Id(kept.GuildId?.Value)),
                    ("$owner", StoredForms.Id(kept.OwnerId.Value)),
                    ("$locale", StoredForms.Bounded(kept.Locale, StoredFollowed.MaxText)),
                    ("$hour", kept.Hour),
                    ("$minute", kept.Minute),
                    ("$zone", kept.Zone),
                    ("$weekdays", kept.Weekdays),
                    (
                        "$followed",
                        JsonSerializer.Serialize(
                            StoredFollowed.Of(kept.Followed) ?? new(),
                            StateJson.Default.StoredFollowed
                        )
                    ),
                    ("$stories", kept.Stories),
                    ("$tells_empty", kept.TellsEmpty),
                    ("$in_thread", kept.InThread),
                    ("$state", kept.State.ToString()),
                    ("$since", StoredForms.Instant(kept.Since))
                ),
            cancellationToken
        );

    /// <summary>The subscription of a channel, or none.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<DigestSubscription?> FindAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    $"{Select} WHERE channel_id = $channel",
                    Read,
                    ("$channel", StoredForms.Id(channelId.Value))
                ),
            cancellationToken
        );

    /// <summary>The subscriptions of a server, by channel.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<DigestSubscription>> OfGuildAsync(
        GuildId guildId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    $"{Select} WHERE guild_id = $guild ORDER BY channel_id",
                    Read,
                    ("$guild", StoredForms.Id(guildId.Value))
                ),
            cancellationToken
        );

    /// <summary>The direct ones of a user.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<DigestSubscription>> DirectOfAsync(
        UserId userId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    $"{Select} WHERE owner_id = $owner AND guild_id IS NULL ORDER BY channel_id",
                    Read,
                    ("$owner", StoredForms.Id(userId.Value))
                ),
            cancellationToken
        );

    /// <summary>All that are sent, by channel.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<DigestSubscription>> ActiveAsync(
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    $"{Select} WHERE state = $state ORDER BY channel_id",
                    Read,
                    ("$state", nameof(SubscriptionState.Active))
                ),
            cancellationToken
        );

    /// <summary>Pauses a subscription that can't be sent any more.</summary>
    /// <returns>Whether it was active until now.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> LoseAsync(ChannelId channelId, CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    "UPDATE digest_subscriptions SET state = $lost WHERE channel_id = $channel AND state = $active",
                    ("$lost", nameof(SubscriptionState.Lost)),
                    ("$active", nameof(SubscriptionState.Active)),
                    ("$channel", StoredForms.Id(channelId.Value))
                ) > 0,
            cancellationToken
        );

    /// <summary>Ends a subscription.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> DeleteAsync(ChannelId channelId, CancellationToken cancellationToken) =>
        file.EraseAsync(
            c =>
                c.Run(
                    "DELETE FROM digest_subscriptions WHERE channel_id = $channel",
                    ("$channel", StoredForms.Id(channelId.Value))
                ) > 0,
            cancellationToken
        );

    private static DigestSubscription Read(SqliteDataReader row) =>
        new()
        {
            ChannelId = StoredForms.Id(row.GetInt64(0)),
            GuildId = row.IsDBNull(1) ? null : StoredForms.Id(row.GetInt64(1)),
            OwnerId = StoredForms.Id(row.GetInt64(2)),
            Locale = row.GetString(3),
            Hour = row.GetInt32(4),
            Minute = row.GetInt32(5),
            Zone = row.GetString(6),
            Weekdays = row.GetInt32(7),
            Followed =
                JsonSerializer
                    .Deserialize(row.GetString(8), StateJson.Default.StoredFollowed)
                    ?.ToFollowed()
                ?? Followed.Nothing,
            Stories = row.GetInt32(9),
            TellsEmpty = row.GetBoolean(10),
            InThread = row.GetBoolean(11),
            State = Enum.TryParse<SubscriptionState>(row.GetString(12), out var state)
                ? state
                : SubscriptionState.Paused,
            Since = StoredForms.Instant(row.GetString(13)),
        };
}
