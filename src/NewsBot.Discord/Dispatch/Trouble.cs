namespace NewsBot.Discord.Dispatch;

/// <summary>Why there is no answer.</summary>
public enum Trouble
{
    /// <summary>Too much is waiting already.</summary>
    Busy,

    /// <summary>The time for it is over.</summary>
    TooSlow,

    /// <summary>Something broke.</summary>
    Failed,
}
