using NewsBot.Discord.Ids;

namespace NewsBot.Discord;

/// <summary>What Discord knows of an application.</summary>
/// <param name="Id">The application.</param>
/// <param name="Bot">The bot's user.</param>
/// <param name="Name">Of outside origin.</param>
/// <param name="AllowsMessageContent">Whether the privileged intent is switched on in the Developer Portal.</param>
/// <param name="AllowsUserInstall">Whether users may install it for themselves; commands that say so are refused where not.</param>
/// <param name="InteractionsUrl">Where Discord sends interactions, when not through the gateway.</param>
/// <param name="PublicKey">64 hexadecimal digits that interactions over HTTP are signed for.</param>
/// <param name="GuildCount">About how many guilds the bot is in, when told.</param>
public sealed record ApplicationProfile(
    AppId Id,
    UserId Bot,
    string Name,
    bool AllowsMessageContent,
    bool AllowsUserInstall,
    string? InteractionsUrl,
    string? PublicKey,
    int? GuildCount
);
