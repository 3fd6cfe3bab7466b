using NewsBot.Discord.Ids;

namespace NewsBot.Storage.State;

/// <summary>What a user thinks of an answer; one each.</summary>
/// <param name="AnswerId">The answer.</param>
/// <param name="UserId">The user, not always the asker.</param>
/// <param name="IsHelpful">Whether it helped.</param>
/// <param name="Reason">In the user's words, cut to <see cref="MaxReason"/>; none given: null.</param>
internal sealed record Feedback(string AnswerId, UserId UserId, bool IsHelpful, string? Reason)
{
    /// <summary>The longest reason, in UTF-16 code units.</summary>
    public const int MaxReason = 500;

    /// <summary>When it was given, UTC; set by <see cref="FeedbackTable"/>.</summary>
    public DateTimeOffset At { get; init; }
}
