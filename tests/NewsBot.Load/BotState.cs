namespace NewsBot.Load;

/// <summary>How the process of the client stands.</summary>
/// <param name="HeapBytes">Its managed heap after a collection.</param>
/// <param name="Busy">Users who were told that too much was waiting.</param>
/// <param name="TooSlow">Users who were told that the time was over.</param>
/// <param name="Failed">Users who were told that something broke.</param>
internal sealed record BotState(long HeapBytes, int Busy, int TooSlow, int Failed)
{
    /// <summary>The heap in MiB.</summary>
    public double HeapMegabytes => HeapBytes / 1024.0 / 1024.0;
}
