using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>The stories that are followed, by channel. Thread-safe.</summary>
internal sealed class FollowTable(StateFile file)
{
    /// <summary>More stories are not followed in one channel.</summary>
    public const int MaxInChannel = 25;

    private const string Columns =
        "channel_id, story_id, guild_id, owner_id, title, known, told_at";

    private const string Select = $"SELECT {Columns} FROM followed_stories";

    /// <summary>Keeps that a story is followed, in the place of what was kept of it.</summary>
    /// <returns>Whether it is; not where the channel follows too many others.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> SaveAsync(FollowedStory followed, CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    $"""
                    INSERT OR REPLACE INTO followed_stories ({Columns})
                    SELECT $channel, $story, $guild, $owner, $title, $known, $told
                    WHERE (SELECT count(*) FROM followed_stories WHERE channel_id = $channel AND story_id <> $story) < $most
                    """,
                    ("$channel", StoredForms.Id(followed.ChannelId.Value)),
                    ("$story", followed.StoryId),
                    ("$guild", StoredForms.Id(followed.GuildId?.Value)),
                    ("$owner", StoredForms.Id(followed.OwnerId.Value)),
                    ("$title", StoredForms.Bounded(followed.Title, StoredRequest.MaxValue)),
                    (
                        "$known",
                        JsonSerializer.Serialize(
                            followed.Known,
                            StateJson.Default.ImmutableArrayString
                        )
                    ),
                    ("$told", StoredForms.Instant(followed.ToldAt)),
                    ("$most", MaxInChannel)
                ) > 0,
            cancellationToken
        );

    /// <summary>All, by channel and story.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<FollowedStory>> AllAsync(CancellationToken cancellationToken) =>
        file.ReadAsync(
            c => c.Rows($"{Select} ORDER BY channel_id, story_id", Read),
            cancellationToken
        );

    /// <summary>Those of a channel, by story.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<FollowedStory>> OfChannelAsync(
        ChannelId channelId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    $"{Select} WHERE channel_id = $channel ORDER BY story_id",
                    Read,
                    ("$channel", StoredForms.Id(channelId.Value))
                ),
            cancellationToken
        );

    /// <summary>Ends the following of a story in a channel.</summary>
    /// <returns>Whether it was followed.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> DeleteAsync(
        ChannelId channelId,
        string storyId,
        CancellationToken cancellationToken
    ) =>
        file.EraseAsync(
            c =>
                c.Run(
                    "DELETE FROM followed_stories WHERE channel_id = $channel AND story_id = $story",
                    ("$channel", StoredForms.Id(channelId.Value)),
                    ("$story", storyId)
                ) > 0,
            cancellationToken
        );

    private static FollowedStory Read(SqliteDataReader row) =>
        new(
            StoredForms.Id(row.GetInt64(0)),
            row.GetString(1),
            row.IsDBNull(2) ? null : (GuildId)StoredForms.Id(row.GetInt64(2)),
            StoredForms.Id(row.GetInt64(3)),
            row.GetString(4),
            JsonSerializer.Deserialize(row.GetString(5), StateJson.Default.ImmutableArrayString),
            StoredForms.Instant(row.GetString(6))
        );
}
