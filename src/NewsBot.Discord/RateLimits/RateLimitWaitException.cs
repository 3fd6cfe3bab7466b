namespace NewsBot.Discord.RateLimits;

/// <summary>A limit ends after the deadline of the call.</summary>
internal sealed class RateLimitWaitException : DiscordException
{
    public RateLimitWaitException()
        : base("Discord's rate limit ends after the time that there was for the call.") { }

    public RateLimitWaitException(string message)
        : base(message) { }

    public RateLimitWaitException(string message, Exception innerException)
        : base(message, innerException) { }
}
