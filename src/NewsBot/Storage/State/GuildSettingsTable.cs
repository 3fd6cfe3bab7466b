using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>
/// The settings of guilds. What was read is kept in memory, so that asking again touches no disk; changes are written first.
/// Thread-safe; changes by another process are not seen.
/// </summary>
internal sealed class GuildSettingsTable(StateFile file) : IDisposable
{
    /// <summary>How many guilds are kept in memory.</summary>
    public const int MaxKept = 10_000;

    private readonly ConcurrentDictionary<GuildId, GuildSettings> _kept = [];

    // Between reading the file and keeping what was read nobody may change it.
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>The settings of a guild, if they were read before; touches no disk.</summary>
    public GuildSettings? Kept(GuildId guildId) => _kept.GetValueOrDefault(guildId);

    /// <summary>The settings of a guild; mentions answered and every channel free where nobody set anything.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async ValueTask<GuildSettings> GetAsync(
        GuildId guildId,
        CancellationToken cancellationToken
    )
    {
        if (_kept.TryGetValue(guildId, out var kept))
        {
            return kept;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Keep(await file.ReadAsync(c => Read(c, guildId), cancellationToken));
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Keeps the bot to a channel and the others that are allowed; a denial of it ends.</summary>
    /// <returns>The settings from now on.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<GuildSettings> AllowAsync(
        GuildId guildId,
        ChannelId channelId,
        CancellationToken cancellationToken
    ) => ChangeAsync(guildId, c => Rule(c, guildId, channelId, isAllowed: true), cancellationToken);

    /// <summary>Keeps the bot out of a channel; an allowance of it ends.</summary>
    /// <returns>The settings from now on.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<GuildSettings> DenyAsync(
        GuildId guildId,
        ChannelId channelId,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(guildId, c => Rule(c, guildId, channelId, isAllowed: false), cancellationToken);

    /// <summary>Neither allows nor denies a channel any more.</summary>
    /// <returns>The settings from now on.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<GuildSettings> ClearAsync(
        GuildId guildId,
        ChannelId channelId,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            guildId,
            c =>
                c.Run(
                    "DELETE FROM guild_channels WHERE guild_id = $guild AND channel_id = $channel",
                    ("$guild", StoredForms.Id(guildId.Value)),
                    ("$channel", StoredForms.Id(channelId.Value))
                ),
            cancellationToken
        );

    /// <summary>Answers mentions, or not.</summary>
    /// <returns>The settings from now on.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<GuildSettings> AnswerMentionsAsync(
        GuildId guildId,
        bool answers,
        CancellationToken cancellationToken
    ) =>
        ChangeAsync(
            guildId,
            c =>
                c.Run(
                    """
                    INSERT INTO guilds (guild_id, answers_mentions) VALUES ($guild, $answers)
                    ON CONFLICT (guild_id) DO UPDATE SET answers_mentions = excluded.answers_mentions
                    """,
                    ("$guild", StoredForms.Id(guildId.Value)),
                    ("$answers", answers)
                ),
            cancellationToken
        );

    public void Dispose() => _gate.Dispose();

    private async Task<GuildSettings> ChangeAsync(
        GuildId guildId,
        Action<SqliteConnection> change,
        CancellationToken cancellationToken
    )
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            return Keep(
                await file.WriteAsync(
                    c =>
                    {
                        change(c);
                        return Read(c, guildId);
                    },
                    cancellationToken
                )
            );
        }
        finally
        {
            _gate.Release();
        }
    }

    private GuildSettings Keep(GuildSettings settings)
    {
        // Reading all anew once in ten thousand guilds is cheaper than to know who was asked for last.
        if (_kept.Count >= MaxKept)
        {
            _kept.Clear();
        }

        return _kept[settings.GuildId] = settings;
    }

    private static void Rule(
        SqliteConnection connection,
        GuildId guildId,
        ChannelId channelId,
        bool isAllowed
    ) =>
        connection.Run(
            """
            INSERT INTO guild_channels (guild_id, channel_id, is_allowed) VALUES ($guild, $channel, $allowed)
            ON CONFLICT (guild_id, channel_id) DO UPDATE SET is_allowed = excluded.is_allowed
            """,
            ("$guild", StoredForms.Id(guildId.Value)),
            ("$channel", StoredForms.Id(channelId.Value)),
            ("$allowed", isAllowed)
        );

    private static GuildSettings Read(SqliteConnection connection, GuildId guildId)
    {
        var answersMentions = connection.Number(
            "SELECT coalesce((SELECT answers_mentions FROM guilds WHERE guild_id = $guild), 1)",
            ("$guild", StoredForms.Id(guildId.Value))
        );
        var channels = connection
            .Rows(
                "SELECT channel_id, is_allowed FROM guild_channels WHERE guild_id = $guild",
                r => (Id: new ChannelId(StoredForms.Id(r.GetInt64(0))), IsAllowed: r.GetBoolean(1)),
                ("$guild", StoredForms.Id(guildId.Value))
            )
            .ToLookup(c => c.IsAllowed, c => c.Id);
        return new(
            guildId,
            answersMentions == 1,
            channels[true].ToFrozenSet(),
            channels[false].ToFrozenSet()
        );
    }
}
