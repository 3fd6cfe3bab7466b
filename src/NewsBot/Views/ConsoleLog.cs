using Microsoft.Extensions.Logging;

namespace NewsBot.Views;

internal static partial class ConsoleLog
{
    [LoggerMessage(
        EventId = 4900,
        Level = LogLevel.Error,
        Message = "[{Code}] A line of the chat could not be answered"
    )]
    public static partial void Failed(this ILogger logger, Exception exception, string code);
}
