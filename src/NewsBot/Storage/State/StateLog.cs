using Microsoft.Extensions.Logging;

namespace NewsBot.Storage.State;

/// <summary>What the keeper of the state file tells.</summary>
internal static partial class StateLog
{
    [LoggerMessage(
        EventId = 7000,
        Level = LogLevel.Warning,
        Message = "The state file {Path} is gone; it is made again, empty. What it held is lost unless there is a backup."
    )]
    public static partial void StateGone(this ILogger logger, string path);
}
