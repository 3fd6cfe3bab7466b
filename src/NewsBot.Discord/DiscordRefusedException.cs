namespace NewsBot.Discord;

/// <summary>Discord will not let the bot in as it is set up; the message says which setting to change. Trying again is useless.</summary>
public sealed class DiscordRefusedException : DiscordException
{
    /// <summary>Without a message.</summary>
    public DiscordRefusedException() { }

    /// <summary>With a message.</summary>
    public DiscordRefusedException(string message)
        : base(message) { }

    /// <summary>With a message and a cause.</summary>
    public DiscordRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
