using Discord.Net.Rest;
using Discord.Rest;
using Discord.WebSocket;
using NewsBot.Discord;
using Library = Discord;

namespace NewsBot.DiscordNet;

/// <summary>Our settings in the library's words.</summary>
internal static class LibrarySetup
{
    /// <summary>For what goes through the gateway, and for channels.</summary>
    public static DiscordSocketConfig Socket(DiscordClientSettings settings) =>
        new()
        {
            RestClientProvider = Rest(settings),
            WebSocketProvider = static () => new PlainSocket(),
            GatewayIntents = (Library.GatewayIntents)settings.Intents,
            TotalShards = settings.Shards,
            AlwaysDownloadUsers = false,
            MessageCacheSize = 0,
            LogLevel = Library.LogSeverity.Info,
            LogGatewayIntentWarnings = false,
            // Lateness is for Discord to say: the clock here may be wrong.
            UseInteractionSnowflakeDate = false,
            ResponseInternalTimeCheck = false,
            FormatUsersInBidirectionalUnicode = false,
        };

    /// <summary>For what has nothing to do with the gateway.</summary>
    public static DiscordRestConfig Plain(DiscordClientSettings settings) =>
        new() { RestClientProvider = Rest(settings), LogLevel = Library.LogSeverity.Info };

    private static RestClientProvider Rest(DiscordClientSettings settings)
    {
        var address = settings.ApiBaseUrl.AbsoluteUri.TrimEnd('/') + "/";
        return _ => DefaultRestClientProvider.Instance(address);
    }
}
