namespace NewsBot.Discord;

/// <summary>Discord said no, or could not be asked. The message names the route by its template: a real path may hold a secret.</summary>
public class DiscordException : Exception
{
    /// <summary>Without a message.</summary>
    public DiscordException() { }

    /// <summary>With a message.</summary>
    public DiscordException(string message)
        : base(message) { }

    /// <summary>With a message and a cause.</summary>
    public DiscordException(string message, Exception innerException)
        : base(message, innerException) { }

    /// <summary>The HTTP status, or 0 when there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Discord's own code, or 0.</summary>
    public int Code { get; init; }
}
