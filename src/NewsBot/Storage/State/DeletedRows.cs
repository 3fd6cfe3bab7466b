namespace NewsBot.Storage.State;

/// <summary>What a deletion took.</summary>
/// <param name="Answers">Answers.</param>
/// <param name="Feedback">Feedback by the user, and by others on the user's answers.</param>
/// <param name="Earlier">The user's questions in conversations that others went on with.</param>
internal readonly record struct DeletedRows(long Answers, long Feedback, long Earlier);
