using Microsoft.Extensions.Logging;

namespace NewsBot.Discord.Rest;

internal static partial class RestLog
{
    [LoggerMessage(
        EventId = 6100,
        Level = LogLevel.Warning,
        Message = "Discord's rate limit ({Scope}) on {Method} {Route}: waiting {Wait}"
    )]
    public static partial void RateLimited(
        this ILogger logger,
        string scope,
        HttpMethod method,
        Route route,
        TimeSpan wait
    );

    [LoggerMessage(
        EventId = 6101,
        Level = LogLevel.Warning,
        Message = "Discord shut this address out for {Wait} (Cloudflare, on {Method} {Route})"
    )]
    public static partial void ShutOut(
        this ILogger logger,
        TimeSpan wait,
        HttpMethod method,
        Route route
    );

    [LoggerMessage(
        EventId = 6102,
        Level = LogLevel.Information,
        Message = "{Method} {Route} failed ({Outcome}), trying again in {Wait}"
    )]
    public static partial void Again(
        this ILogger logger,
        HttpMethod method,
        Route route,
        string outcome,
        TimeSpan wait
    );

    [LoggerMessage(
        EventId = 6103,
        Level = LogLevel.Error,
        Message = "Too many refused calls in ten minutes: no more calls until they are past, or Discord would shut this address out"
    )]
    public static partial void TooManyRefused(this ILogger logger);
}
