namespace NewsBot.Testing.Rest;

/// <summary>The kinds of 429.</summary>
public enum RateLimitScope
{
    /// <summary>The bucket of this bot.</summary>
    User,

    /// <summary>Everything that the bot token opens.</summary>
    Global,

    /// <summary>A bucket of the resource, whoever uses it.</summary>
    Shared,

    /// <summary>Everything from this address, told in plain text.</summary>
    Cloudflare,
}
