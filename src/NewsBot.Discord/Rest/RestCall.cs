namespace NewsBot.Discord.Rest;

/// <summary>One call of the API.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Route">Where it goes.</param>
internal sealed record RestCall(HttpMethod Method, Route Route)
{
    /// <summary>How long a call may take in all, its waits included, when nothing else is said.</summary>
    public static TimeSpan DefaultDeadline { get; } = TimeSpan.FromSeconds(60);

    /// <summary>JSON, or nothing.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Whether the bot's token goes with it; interaction calls are authorized by their own.</summary>
    public bool IsAuthorized { get; init; } = true;

    /// <summary>What to do when the outcome is unknown.</summary>
    public Repeat Repeat { get; init; } = Repeat.Safe;

    /// <summary>How long it may take in all.</summary>
    public TimeSpan Deadline { get; init; } = DefaultDeadline;
}
