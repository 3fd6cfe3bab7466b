namespace NewsBot.Load;

/// <summary>A bot under load, in a process of its own.</summary>
internal interface IMeasuredBot : IAsyncDisposable
{
    /// <summary>Asks how it stands.</summary>
    /// <exception cref="InvalidOperationException">It ended before its time.</exception>
    Task<BotState> AskAsync();
}
