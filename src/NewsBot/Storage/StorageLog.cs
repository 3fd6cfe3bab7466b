using Microsoft.Extensions.Logging;

namespace NewsBot.Storage;

internal static partial class StorageLog
{
    [LoggerMessage(
        EventId = 7100,
        Level = LogLevel.Information,
        Message = "The sources changed: {Added} articles added, {Replaced} replaced, {Withdrawn} withdrawn, {Articles} now, in {Milliseconds} ms"
    )]
    public static partial void Changed(
        this ILogger logger,
        int added,
        int replaced,
        int withdrawn,
        int articles,
        double milliseconds
    );

    [LoggerMessage(
        EventId = 7101,
        Level = LogLevel.Warning,
        Message = "A source can't be watched, so it is looked at every {Seconds} seconds"
    )]
    public static partial void NotWatched(this ILogger logger, Exception exception, double seconds);

    [LoggerMessage(
        EventId = 7102,
        Level = LogLevel.Error,
        Message = "The sources could not be looked at; the next look may do better"
    )]
    public static partial void NotLooked(this ILogger logger, Exception exception);
}
