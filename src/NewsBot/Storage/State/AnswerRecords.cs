using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using NewsBot.Discord.Ids;
using NewsBot.Requests;

namespace NewsBot.Storage.State;

/// <summary>The answers that the bot gave, for as many days as <c>Storage:AnswerDays</c> says. Thread-safe.</summary>
internal sealed class AnswerRecords(
    StateFile file,
    IOptions<StorageOptions> options,
    TimeProvider time
)
{
    private const string Columns =
        "id, asked_at, asker_id, guild_id, channel_id, question_message_id, answer_message_id, surface, request, "
        + "answer, generation, is_private";

    private const string Insert =
        $"INSERT INTO answers ({Columns}) VALUES ($id, $asked_at, $asker, $guild, $channel, $question_message, "
        + "$answer_message, $surface, $request, $answer, $generation, $private) "
        + "ON CONFLICT (id) DO NOTHING";

    private const string InsertEarlier =
        "INSERT INTO earlier_questions (answer_id, number, asker_id, text) VALUES ($id, $number, $asker, $text)";

    private const string Earlier =
        "SELECT text, asker_id FROM earlier_questions WHERE answer_id = $id ORDER BY number";

    private const string ById = $"SELECT {Columns} FROM answers WHERE id = $id";

    private const string ByQuestion =
        $"SELECT {Columns} FROM answers WHERE question_message_id = $message ORDER BY asked_at, id";

    private const string ByAnswer =
        $"SELECT {Columns} FROM answers WHERE answer_message_id = $message ORDER BY asked_at DESC, id LIMIT 1";

    /// <summary>Keeps an answer, bounded (<see cref="AnswerRecord.Bounded"/>).</summary>
    /// <param name="record">With an id of its own: <see cref="AnswerRecord.NewId"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for other writers.</param>
    /// <exception cref="ArgumentException">The id is taken.</exception>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public async Task SaveAsync(AnswerRecord record, CancellationToken cancellationToken)
    {
        var bounded = record.Bounded();
        if (!await file.WriteAsync(c => Save(c, bounded), cancellationToken))
        {
            throw new ArgumentException($"The id {record.Id} is taken.", nameof(record));
        }
    }

    /// <summary>Keeps an answer, bounded, in the place of one with its id.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task ReplaceAsync(AnswerRecord record, CancellationToken cancellationToken)
    {
        var bounded = record.Bounded();
        return file.WriteAsync(
            c =>
            {
                c.Run("DELETE FROM answers WHERE id = $id", ("$id", bounded.Id));
                return Save(c, bounded);
            },
            cancellationToken
        );
    }

    /// <summary>The answer with an id, or none.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<AnswerRecord?> FindAsync(string id, CancellationToken cancellationToken) =>
        file.ReadAsync(c => c.FirstRow(ById, r => Read(c, r), ("$id", id)), cancellationToken);

    /// <summary>The answers to a message, oldest first; an edited question may have several.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<AnswerRecord>> FindByQuestionAsync(
        MessageId messageId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c => c.Rows(ByQuestion, r => Read(c, r), ("$message", StoredForms.Id(messageId.Value))),
            cancellationToken
        );

    /// <summary>The newest answer that stands in a message of the bot, or none.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<AnswerRecord?> FindByAnswerAsync(
        MessageId messageId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    ByAnswer,
                    r => Read(c, r),
                    ("$message", StoredForms.Id(messageId.Value))
                ),
            cancellationToken
        );

    /// <summary>Notes where the answer was sent.</summary>
    /// <returns>Whether the answer is still there.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> SetAnswerMessageAsync(
        string id,
        ChannelId channelId,
        MessageId messageId,
        CancellationToken cancellationToken
    ) =>
        file.WriteAsync(
            c =>
                c.Run(
                    "UPDATE answers SET channel_id = $channel, answer_message_id = $message WHERE id = $id",
                    ("$channel", StoredForms.Id(channelId.Value)),
                    ("$message", StoredForms.Id(messageId.Value)),
                    ("$id", id)
                ) > 0,
            cancellationToken
        );

    /// <summary>Notes where else buttons of the answer stand; an answer that is gone has none.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task AddPlaceAsync(string id, AnswerPlace place, CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    """
                    INSERT OR REPLACE INTO answer_places (answer_id, channel_id, message_id, viewer_id)
                    SELECT id, $channel, $message, $viewer FROM answers WHERE id = $id
                    """,
                    ("$channel", StoredForms.Id(place.ChannelId.Value)),
                    ("$message", StoredForms.Id(place.MessageId.Value)),
                    ("$viewer", StoredForms.Id(place.ViewerId?.Value)),
                    ("$id", id)
                ),
            cancellationToken
        );

    /// <summary>Where else buttons of the answer stand, in no order.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<IReadOnlyList<AnswerPlace>> PlacesAsync(
        string id,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    "SELECT channel_id, message_id, viewer_id FROM answer_places WHERE answer_id = $id",
                    r => new AnswerPlace(
                        StoredForms.Id(r.GetInt64(0)),
                        StoredForms.Id(r.GetInt64(1)),
                        OptionalId(r, 2)
                    ),
                    ("$id", id)
                ),
            cancellationToken
        );

    /// <summary>Deletes an answer and the feedback on it.</summary>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) =>
        file.EraseAsync(
            c => c.Run("DELETE FROM answers WHERE id = $id", ("$id", id)) > 0,
            cancellationToken
        );

    /// <summary>Deletes what is older than <c>Storage:AnswerDays</c>, with its feedback.</summary>
    /// <returns>How many answers.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<int> SweepAsync(CancellationToken cancellationToken) =>
        SweepAsync(
            time.GetUtcNow() - TimeSpan.FromDays(options.Value.AnswerDays),
            cancellationToken
        );

    /// <summary>Deletes what was asked before an instant, with its feedback.</summary>
    /// <returns>How many answers.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<int> SweepAsync(DateTimeOffset before, CancellationToken cancellationToken) =>
        file.EraseAsync(
            c =>
                c.Run(
                    "DELETE FROM answers WHERE asked_at < $before",
                    ("$before", StoredForms.Instant(before))
                ),
            cancellationToken
        );

    private static bool Save(SqliteConnection connection, AnswerRecord record)
    {
        if (connection.Run(Insert, Values(record)) == 0)
        {
            return false;
        }

        foreach (var (number, earlier) in record.History.Index())
        {
            connection.Run(
                InsertEarlier,
                ("$id", record.Id),
                ("$number", number),
                ("$asker", StoredForms.Id(earlier.AskerId)),
                ("$text", earlier.Text)
            );
        }

        return true;
    }

    private static (string Name, object? Value)[] Values(AnswerRecord record) =>
        [
            ("$id", record.Id),
            ("$asked_at", StoredForms.Instant(record.AskedAt)),
            ("$asker", StoredForms.Id(record.AskerId.Value)),
            ("$guild", StoredForms.Id(record.GuildId?.Value)),
            ("$channel", StoredForms.Id(record.ChannelId.Value)),
            ("$question_message", StoredForms.Id(record.QuestionMessageId?.Value)),
            ("$answer_message", StoredForms.Id(record.AnswerMessageId?.Value)),
            ("$surface", record.Surface.ToString()),
            ("$request", JsonSerializer.Serialize(record.Request, StateJson.Default.StoredRequest)),
            ("$answer", JsonSerializer.Serialize(record.Answer, StateJson.Default.StoredAnswer)),
            ("$generation", record.Generation),
            ("$private", record.IsPrivate),
        ];

    private static AnswerRecord Read(SqliteConnection connection, SqliteDataReader row) =>
        new(
            Id: row.GetString(0),
            AskedAt: StoredForms.Instant(row.GetString(1)),
            AskerId: StoredForms.Id(row.GetInt64(2)),
            GuildId: OptionalId(row, 3),
            ChannelId: StoredForms.Id(row.GetInt64(4)),
            QuestionMessageId: OptionalId(row, 5),
            AnswerMessageId: OptionalId(row, 6),
            Surface: Enum.TryParse<Surface>(row.GetString(7), out var surface)
                ? surface
                : Surface.Other,
            Request: JsonSerializer.Deserialize(row.GetString(8), StateJson.Default.StoredRequest)!,
            History:
            [
                .. connection.Rows(
                    Earlier,
                    r => new EarlierQuestion(r.GetString(0), StoredForms.Id(r.GetInt64(1))),
                    ("$id", row.GetString(0))
                ),
            ],
            Answer: JsonSerializer.Deserialize(row.GetString(9), StateJson.Default.StoredAnswer)!,
            Generation: row.GetInt64(10),
            IsPrivate: row.GetBoolean(11)
        );

    private static ulong? OptionalId(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : StoredForms.Id(row.GetInt64(column));
}
