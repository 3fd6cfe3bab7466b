using System.Globalization;
using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;

namespace NewsBot.Bot;

/// <summary>The address that invites the bot into a server, with the least that it needs there.</summary>
internal static class Invitation
{
    /// <summary>See, write, show embeds, reply, open threads and write in them.</summary>
    public const DiscordPermissions Permissions =
        DiscordPermissions.ViewChannel
        | DiscordPermissions.SendMessages
        | DiscordPermissions.EmbedLinks
        | DiscordPermissions.ReadMessageHistory
        | DiscordPermissions.CreatePublicThreads
        | DiscordPermissions.SendMessagesInThreads;

    /// <summary>The address.</summary>
    public static string Url(AppId applicationId) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/oauth2/authorize?client_id={applicationId}&scope=bot+applications.commands&permissions={(ulong)Permissions}"
        );
}
