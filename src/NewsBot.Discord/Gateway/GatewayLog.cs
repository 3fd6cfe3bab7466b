using Microsoft.Extensions.Logging;

namespace NewsBot.Discord.Gateway;

internal static partial class GatewayLog
{
    [LoggerMessage(
        EventId = 6000,
        Level = LogLevel.Information,
        Message = "Shard {Shard} is ready"
    )]
    public static partial void Ready(this ILogger logger, int shard);

    [LoggerMessage(
        EventId = 6001,
        Level = LogLevel.Information,
        Message = "Shard {Shard} went on where it stopped"
    )]
    public static partial void Resumed(this ILogger logger, int shard);

    [LoggerMessage(
        EventId = 6002,
        Level = LogLevel.Information,
        Message = "Shard {Shard} lost its connection: {Why}; going on in {Pause}"
    )]
    public static partial void Resuming(this ILogger logger, int shard, string why, TimeSpan pause);

    [LoggerMessage(
        EventId = 6003,
        Level = LogLevel.Information,
        Message = "Shard {Shard} starts a new session: {Why}; in {Pause}"
    )]
    public static partial void Identifying(
        this ILogger logger,
        int shard,
        string why,
        TimeSpan pause
    );

    [LoggerMessage(
        EventId = 6004,
        Level = LogLevel.Warning,
        Message = "Shard {Shard}: the gateway can't be reached"
    )]
    public static partial void Unreachable(this ILogger logger, Exception exception, int shard);

    [LoggerMessage(
        EventId = 6005,
        Level = LogLevel.Warning,
        Message = "No new sessions are allowed for {Wait}; waiting"
    )]
    public static partial void OutOfSessions(this ILogger logger, TimeSpan wait);

    [LoggerMessage(
        EventId = 6006,
        Level = LogLevel.Debug,
        Message = "Shard {Shard}: frame of kind {Op} passed over"
    )]
    public static partial void UnknownFrame(this ILogger logger, int shard, int op);

    [LoggerMessage(
        EventId = 6007,
        Level = LogLevel.Debug,
        Message = "Event {Name} could not be read"
    )]
    public static partial void UnreadableEvent(
        this ILogger logger,
        Exception exception,
        string? name
    );

    [LoggerMessage(
        EventId = 6008,
        Level = LogLevel.Error,
        Message = "Event {Name} made the listener fail"
    )]
    public static partial void ListenerFailed(
        this ILogger logger,
        Exception exception,
        string? name
    );

    [LoggerMessage(
        EventId = 6009,
        Level = LogLevel.Warning,
        Message = "Discord can't be asked for its gateway; trying again in {Pause}"
    )]
    public static partial void NoGateway(this ILogger logger, Exception exception, TimeSpan pause);
}
