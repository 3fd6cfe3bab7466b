namespace NewsBot.Load;

/// <summary>A bot under load, in a process of its own.</summary>
internal interface IMeasuredBot : IAsyncDisposable
{
    /// <summary>
    /// Ids that are remembered, buffers and pools fill up in the first half of a load; what grows by more than this in the second one
    /// leaks.
    /// </summary>
    long MaxGrowthBytes { get; }

    /// <summary>Asks how it stands.</summary>
    /// <exception cref="InvalidOperationException">It ended before its time.</exception>
    Task<BotState> AskAsync();
}
