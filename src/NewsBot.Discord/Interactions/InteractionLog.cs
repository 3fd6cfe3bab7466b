using Microsoft.Extensions.Logging;

namespace NewsBot.Discord.Interactions;

internal static partial class InteractionLog
{
    [LoggerMessage(
        EventId = 6200,
        Level = LogLevel.Warning,
        Message = "An acknowledgement came too late: it took {Took} ms after the interaction arrived here, {Waited} ms of them before it was sent; Discord waits for 3000 ms"
    )]
    public static partial void TooLate(this ILogger logger, long took, long waited);
}
