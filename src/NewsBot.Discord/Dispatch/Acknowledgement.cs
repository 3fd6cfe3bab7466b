namespace NewsBot.Discord.Dispatch;

/// <summary>How an interaction is taken note of.</summary>
public enum Acknowledgement
{
    /// <summary>"thinking…", for all to see.</summary>
    Public,

    /// <summary>"thinking…", for the asker only.</summary>
    Private,

    /// <summary>Nothing to see; the message with the button changes later.</summary>
    Silent,

    /// <summary>The handler gives the first answer itself and at once: values while somebody types, a modal.</summary>
    ByHandler,
}
