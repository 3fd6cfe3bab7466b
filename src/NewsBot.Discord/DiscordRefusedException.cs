using System.Net;

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

    /// <summary>The REST API does not know the token.</summary>
    internal static DiscordRefusedException OfToken() =>
        new(
            "Discord refused the bot token (401). Check the setting Discord:Token; the Developer Portal shows a new one under Bot, Reset Token."
        )
        {
            Status = (int)HttpStatusCode.Unauthorized,
        };
}
