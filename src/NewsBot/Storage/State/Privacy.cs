using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>Shows a user what is stored about them, and deletes it. Thread-safe.</summary>
internal sealed class Privacy(StateFile file, TimeProvider time)
{
    /// <summary>Counts what is stored about a user.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<StoredAboutUser> ShowAsync(UserId userId, CancellationToken cancellationToken) =>
        file.ReadAsync(
            c =>
                c.Rows(
                    """
                    SELECT
                        count(*) FILTER (WHERE kind = 'answer'),
                        count(*) FILTER (WHERE kind = 'feedback'),
                        count(*) FILTER (WHERE kind = 'earlier'),
                        min(at)
                    FROM (
                        SELECT asked_at AS at, 'answer' AS kind FROM answers WHERE asker_id = $user
                        UNION ALL
                        SELECT at, 'feedback' FROM feedback WHERE user_id = $user
                        UNION ALL
                        SELECT a.asked_at, 'earlier'
                        FROM earlier_questions AS e JOIN answers AS a ON a.id = e.answer_id
                        WHERE e.asker_id = $user AND a.asker_id <> $user
                    )
                    """,
                    r => new StoredAboutUser(
                        r.GetInt64(0),
                        r.GetInt64(1),
                        r.GetInt64(2),
                        Day(r, 3)
                    ),
                    ("$user", StoredForms.Id(userId.Value))
                )[0],
            cancellationToken
        );

    /// <summary>
    /// Deletes all about a user in one transaction, and notes when and how many rows, not whose. Feedback by others on the
    /// user's answers goes with these, and the user's words go from the conversations of others.
    /// </summary>
    /// <exception cref="StateStoreException">The file can't be used; nothing was deleted.</exception>
    public Task<DeletedRows> DeleteAsync(UserId userId, CancellationToken cancellationToken) =>
        file.EraseAsync(c => Delete(c, StoredForms.Id(userId.Value)), cancellationToken);

    private DeletedRows Delete(SqliteConnection connection, long userId)
    {
        var feedback = connection.Run(
            """
            DELETE FROM feedback
            WHERE user_id = $user OR answer_id IN (SELECT id FROM answers WHERE asker_id = $user)
            """,
            ("$user", userId)
        );
        var answers = connection.Run(
            "DELETE FROM answers WHERE asker_id = $user",
            ("$user", userId)
        );
        var earlier = connection.Run(
            "DELETE FROM earlier_questions WHERE asker_id = $user",
            ("$user", userId)
        );
        connection.Run("DELETE FROM answer_places WHERE viewer_id = $user", ("$user", userId));
        EndDigests(connection, userId);
        if (answers + feedback + earlier > 0)
        {
            connection.Run(
                "INSERT INTO deletions (at, answers, feedback) VALUES ($at, $answers, $feedback)",
                ("$at", StoredForms.Instant(time.GetUtcNow())),
                ("$answers", answers),
                ("$feedback", feedback)
            );
        }

        return new(answers, feedback, earlier);
    }

    // What a user gets by direct message ends; what a channel gets goes on without a name.
    private static void EndDigests(SqliteConnection connection, long userId)
    {
        foreach (var table in (string[])["digest_subscriptions", "followed_stories"])
        {
            connection.Run(
                $"DELETE FROM {table} WHERE owner_id = $user AND guild_id IS NULL",
                ("$user", userId)
            );
            connection.Run(
                $"UPDATE {table} SET owner_id = 0 WHERE owner_id = $user",
                ("$user", userId)
            );
        }
    }

    private static DateOnly? Day(SqliteDataReader row, int column) =>
        row.IsDBNull(column)
            ? null
            : DateOnly.FromDateTime(StoredForms.Instant(row.GetString(column)).UtcDateTime);
}
