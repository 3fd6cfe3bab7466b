using NewsBot.Discord.Ids;

namespace NewsBot.Discord;

/// <summary>Who the bot is in Discord. The two ids differ for old applications.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="UserId">The bot's user.</param>
/// <param name="Name">The user's name, of outside origin.</param>
public sealed record BotIdentity(AppId ApplicationId, UserId UserId, string Name);
