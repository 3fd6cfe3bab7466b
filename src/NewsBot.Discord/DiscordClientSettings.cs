using NewsBot.Discord.Gateway;

namespace NewsBot.Discord;

/// <summary>What the client has to know.</summary>
/// <param name="Token">The secret.</param>
public sealed record DiscordClientSettings(BotToken Token)
{
    /// <summary>Where the API is, with its version, without a slash at the end.</summary>
    public Uri ApiBaseUrl { get; init; } = new("https://discord.com/api/v10");

    /// <summary>Which events to ask for.</summary>
    public GatewayIntents Intents { get; init; } = GatewayIntents.Default;

    /// <summary>How many connections; <see langword="null"/>: as many as Discord recommends.</summary>
    public int? Shards { get; init; }

    /// <summary>What stands below the bot's name; <see langword="null"/>: nothing. At most 128 characters.</summary>
    public string? Presence { get; init; }

    /// <summary>The address and version that the program gives of itself; Discord wants both.</summary>
    public (string Url, string Version) Program { get; init; } =
        ("https://github.com/newsbot/newsbot", "0.1");
}
