namespace NewsBot.Storage.State;

/// <summary>How many found answers helpful, and how many did not.</summary>
internal readonly record struct FeedbackCounts(long Helpful, long Unhelpful);
