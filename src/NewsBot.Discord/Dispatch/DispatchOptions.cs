namespace NewsBot.Discord.Dispatch;

/// <summary>Bounds of what waits and runs.</summary>
public sealed record DispatchOptions
{
    /// <summary>How many interactions, and as many messages, may wait; more are told that the bot is busy.</summary>
    public int QueueLength { get; init; } = 256;

    /// <summary>How many interactions, and as many messages, are answered at the same time.</summary>
    public int Workers { get; init; } = 16;

    /// <summary>The same for one user, of each kind. By default nobody has less than all.</summary>
    public int UserQueueLength { get; init; } = int.MaxValue;

    /// <summary>How many interactions of one user, and as many messages, are answered at the same time.</summary>
    public int UserWorkers { get; init; } = int.MaxValue;

    /// <summary>Every answer that was put off ends in an edit within this time.</summary>
    public TimeSpan AnswerLimit { get; init; } = TimeSpan.FromSeconds(30);
}
