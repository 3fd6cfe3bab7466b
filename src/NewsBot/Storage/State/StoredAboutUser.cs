namespace NewsBot.Storage.State;

/// <summary>What is stored about a user.</summary>
/// <param name="Answers">Answers to the user's questions.</param>
/// <param name="Feedback">The user's feedback.</param>
/// <param name="Earlier">The user's questions in conversations that others went on with.</param>
/// <param name="OldestDay">The day of the oldest of all, in UTC; none where nothing is stored.</param>
internal sealed record StoredAboutUser(
    long Answers,
    long Feedback,
    long Earlier,
    DateOnly? OldestDay
);
