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
        EventId = 7103,
        Level = LogLevel.Warning,
        Message = "Skipped {Source}: {Reason}"
    )]
    public static partial void Skipped(this ILogger logger, string source, string reason);

    [LoggerMessage(
        EventId = 7104,
        Level = LogLevel.Warning,
        Message = "Skipped {Count} more; 'newsbot ingest' lists all of them"
    )]
    public static partial void SkippedMore(this ILogger logger, int count);

    [LoggerMessage(
        EventId = 7102,
        Level = LogLevel.Error,
        Message = "The sources could not be looked at; the next look may do better"
    )]
    public static partial void NotLooked(this ILogger logger, Exception exception);
}
