using NewsBot.Discord.Ids;
using NewsBot.Discord.Interactions;

namespace NewsBot.Discord;

/// <summary>A guild that the bot is in.</summary>
/// <param name="Id">The guild.</param>
/// <param name="Name">Of outside origin.</param>
/// <param name="Permissions">What the bot may do there, before the settings of single channels.</param>
public sealed record GuildSummary(GuildId Id, string Name, DiscordPermissions Permissions);
