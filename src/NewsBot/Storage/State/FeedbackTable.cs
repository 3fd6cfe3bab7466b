using Microsoft.Data.Sqlite;
using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>What users think of answers; it goes with the answer. Thread-safe.</summary>
internal sealed class FeedbackTable(StateFile file, TimeProvider time)
{
    /// <summary>Keeps a user's feedback on an answer, in place of an earlier one, with the time of now.</summary>
    /// <returns>Whether the answer is still there; if not, nothing is kept.</returns>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<bool> SaveAsync(Feedback feedback, CancellationToken cancellationToken) =>
        file.WriteAsync(
            c =>
                c.Run(
                    """
                    INSERT INTO feedback (answer_id, user_id, is_helpful, reason, at)
                    SELECT id, $user, $helpful, $reason, $at FROM answers WHERE id = $answer
                    ON CONFLICT (answer_id, user_id)
                    DO UPDATE SET is_helpful = excluded.is_helpful, reason = excluded.reason, at = excluded.at
                    """,
                    ("$answer", feedback.AnswerId),
                    ("$user", StoredForms.Id(feedback.UserId.Value)),
                    ("$helpful", feedback.IsHelpful),
                    ("$reason", Bounded(feedback.Reason)),
                    ("$at", StoredForms.Instant(time.GetUtcNow()))
                ) > 0,
            cancellationToken
        );

    /// <summary>What a user thinks of an answer, or nothing.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<Feedback?> FindAsync(
        string answerId,
        UserId userId,
        CancellationToken cancellationToken
    ) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    """
                    SELECT answer_id, user_id, is_helpful, reason, at FROM feedback
                    WHERE answer_id = $answer AND user_id = $user
                    """,
                    Read,
                    ("$answer", answerId),
                    ("$user", StoredForms.Id(userId.Value))
                ),
            cancellationToken
        );

    /// <summary>Counts what users think of all answers that are still kept.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<FeedbackCounts> CountAsync(CancellationToken cancellationToken) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    "SELECT count(*) FILTER (WHERE is_helpful), count(*) FILTER (WHERE NOT is_helpful) FROM feedback",
                    Counts
                ),
            cancellationToken
        );

    /// <summary>Counts what users think of one answer.</summary>
    /// <exception cref="StateStoreException">The file can't be used.</exception>
    public Task<FeedbackCounts> CountAsync(string answerId, CancellationToken cancellationToken) =>
        file.ReadAsync(
            c =>
                c.FirstRow(
                    """
                    SELECT count(*) FILTER (WHERE is_helpful), count(*) FILTER (WHERE NOT is_helpful)
                    FROM feedback WHERE answer_id = $answer
                    """,
                    Counts,
                    ("$answer", answerId)
                ),
            cancellationToken
        );

    private static string? Bounded(string? reason) =>
        reason is null ? null : StoredForms.Bounded(reason, Feedback.MaxReason);

    private static FeedbackCounts Counts(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1));

    private static Feedback Read(SqliteDataReader row) =>
        new(
            row.GetString(0),
            StoredForms.Id(row.GetInt64(1)),
            row.GetBoolean(2),
            row.IsDBNull(3) ? null : row.GetString(3)
        )
        {
            At = StoredForms.Instant(row.GetString(4)),
        };
}
