using Microsoft.Extensions.Logging;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>
/// What the library has to say. Its lines on calls hold paths, and those hold tokens of interactions; its exceptions may hold what
/// people wrote: neither is passed on.
/// </summary>
internal static partial class LibraryLog
{
    private const string Calls = "Rest";

    /// <summary>Passes a line on.</summary>
    public static void Pass(this ILogger logger, Library.LogMessage line)
    {
        // Connections end so when they are meant to.
        var level =
            line.Exception is OperationCanceledException ? LogLevel.Debug : Level(line.Severity);
        if (logger.IsEnabled(level))
        {
            var text = line.Source == Calls ? "a call was limited" : line.Message;
            var failure = line.Exception?.GetType().Name;
            logger.Said(level, line.Source, text ?? "", failure);
        }
    }

    [LoggerMessage(EventId = 6500, Message = "Discord.Net, {Source}: {Text} {Failure}")]
    private static partial void Said(
        this ILogger logger,
        LogLevel level,
        string source,
        string text,
        string? failure
    );

    [LoggerMessage(
        EventId = 6501,
        Level = LogLevel.Error,
        Message = "An event from Discord could not be taken: {Failure}"
    )]
    public static partial void EventFailed(this ILogger logger, string failure);

    [LoggerMessage(
        EventId = 6502,
        Level = LogLevel.Warning,
        Message = "Discord could not be reached; trying again in {Pause}"
    )]
    public static partial void NotReached(this ILogger logger, Exception exception, TimeSpan pause);

    private static LogLevel Level(Library.LogSeverity severity) =>
        severity switch
        {
            Library.LogSeverity.Critical => LogLevel.Critical,
            Library.LogSeverity.Error => LogLevel.Error,
            Library.LogSeverity.Warning => LogLevel.Warning,
            Library.LogSeverity.Info => LogLevel.Debug,
            _ => LogLevel.Trace,
        };
}
