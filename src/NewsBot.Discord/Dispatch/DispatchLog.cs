using Microsoft.Extensions.Logging;

namespace NewsBot.Discord.Dispatch;

internal static partial class DispatchLog
{
    [LoggerMessage(
        EventId = 6300,
        Level = LogLevel.Error,
        Message = "[{Code}] An interaction could not be answered"
    )]
    public static partial void Failed(this ILogger logger, Exception exception, string code);

    [LoggerMessage(
        EventId = 6301,
        Level = LogLevel.Error,
        Message = "[{Code}] A message could not be answered"
    )]
    public static partial void MessageFailed(this ILogger logger, Exception exception, string code);

    [LoggerMessage(
        EventId = 6302,
        Level = LogLevel.Warning,
        Message = "[{Code}] An answer took longer than {Limit}"
    )]
    public static partial void TooSlow(this ILogger logger, string code, TimeSpan limit);

    [LoggerMessage(
        EventId = 6303,
        Level = LogLevel.Warning,
        Message = "[{Code}] Too much is waiting: told somebody that the bot is busy"
    )]
    public static partial void Busy(this ILogger logger, string code);

    [LoggerMessage(
        EventId = 6304,
        Level = LogLevel.Warning,
        Message = "Too much is waiting, even to say so"
    )]
    public static partial void Overwhelmed(this ILogger logger);

    [LoggerMessage(
        EventId = 6305,
        Level = LogLevel.Warning,
        Message = "[{Code}] An interaction could not be acknowledged"
    )]
    public static partial void NotAcknowledged(
        this ILogger logger,
        Exception exception,
        string code
    );

    [LoggerMessage(
        EventId = 6306,
        Level = LogLevel.Warning,
        Message = "[{Code}] The user could not be told that there is no answer"
    )]
    public static partial void NoExcuse(this ILogger logger, Exception exception, string code);
}
