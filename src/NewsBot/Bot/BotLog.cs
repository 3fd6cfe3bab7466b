using Microsoft.Extensions.Logging;
using NewsBot.Bot.Digests;
using NewsBot.Discord.Ids;

namespace NewsBot.Bot;

internal static partial class BotLog
{
    [LoggerMessage(
        EventId = 6400,
        Level = LogLevel.Information,
        Message = "{Count} commands registered"
    )]
    public static partial void CommandsWritten(this ILogger logger, int count);

    [LoggerMessage(
        EventId = 6401,
        Level = LogLevel.Warning,
        Message = "Discord could not be reached; trying again in {Pause}"
    )]
    public static partial void DiscordNotReached(
        this ILogger logger,
        Exception exception,
        TimeSpan pause
    );

    [LoggerMessage(
        EventId = 6402,
        Level = LogLevel.Debug,
        Message = "Asked with {Surface}: {Text}"
    )]
    public static partial void Asked(
        this ILogger logger,
        Storage.State.Surface surface,
        string text
    );

    [LoggerMessage(
        EventId = 6403,
        Level = LogLevel.Warning,
        Message = "The answer could not be kept: its buttons will not work"
    )]
    public static partial void NotKept(this ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 6404,
        Level = LogLevel.Information,
        Message = "Not allowed to write in channel {Channel}; leaving it alone for {Pause}"
    )]
    public static partial void MayNotWrite(this ILogger logger, ChannelId channel, TimeSpan pause);

    [LoggerMessage(
        EventId = 6406,
        Level = LogLevel.Warning,
        Message = "The settings of a server could not be read: it is answered as if there were none"
    )]
    public static partial void NoSettings(this ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 6407,
        Level = LogLevel.Warning,
        Message = "A delivery to channel {Channel} was not made: {Reason}"
    )]
    public static partial void NotDelivered(this ILogger logger, ChannelId channel, string reason);

    [LoggerMessage(
        EventId = 6410,
        Level = LogLevel.Warning,
        Message = "A digest could not be looked up or changed: {Reason}"
    )]
    public static partial void DigestNotChanged(this ILogger logger, string reason);

    [LoggerMessage(
        EventId = 6408,
        Level = LogLevel.Warning,
        Message = "Digests could not be looked after; it is tried again in a minute"
    )]
    public static partial void DigestsFailed(this ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 6409,
        Level = LogLevel.Information,
        Message = "The digest of {Date} for channel {Channel}: {Outcome}"
    )]
    public static partial void Digested(
        this ILogger logger,
        DateOnly date,
        ChannelId channel,
        DeliveryOutcome outcome
    );

    [LoggerMessage(
        EventId = 6405,
        Level = LogLevel.Warning,
        Message = "Old answers could not be deleted"
    )]
    public static partial void NotSwept(this ILogger logger, Exception exception);
}
